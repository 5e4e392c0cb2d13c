import fc from 'fast-check';
import { expect, test } from 'vitest';

import { guessWhat, plainForm } from '#core/scan/guess.ts';

const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: least, maxLength: most });

test('a long row of digits may be a real slip, whatever its length', () => {
  fc.assert(
    fc.property(digits(15, 120), (text) => {
      fc.pre(!/^91\d{42}$/u.test(text) && !text.startsWith('000201'));
      expect(guessWhat(text)).toBe('real-slip');
    }),
  );
});

test('so may digits in groups, in full-width letters, or among a few other signs', () => {
  fc.assert(
    fc.property(digits(20, 60), fc.constantFrom('-', ' ', '−', '　'), (text, between) => {
      fc.pre(!/^91\d{42}$/u.test(text) && !text.startsWith('000201'));
      const wide = text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
      expect(guessWhat(text.replaceAll(/(\d{4})/gu, `$1${between}`))).toBe('real-slip');
      expect(guessWhat(wide)).toBe('real-slip');
      expect(guessWhat(`N${text}A`)).toBe('real-slip');
    }),
  );
});

test('44 digits from 91 are the barcode of a slip, with brackets too', () => {
  fc.assert(
    fc.property(digits(42, 42), (rest) => {
      expect(guessWhat(`91${rest}`)).toBe('shop-slip');
      expect(guessWhat(`(91)${rest}`)).toBe('shop-slip');
    }),
  );
});

test('an address of the web is one, in any case of letters and with any digits in it', () => {
  fc.assert(
    fc.property(fc.webUrl(), digits(0, 80), (url, more) => {
      expect(guessWhat(`${url}?n=${more}`)).toBe('web');
    }),
  );
  expect(guessWhat('HTTPS://EXAMPLE.JP/')).toBe('web');
});

test.each([
  ['000201010212260600020152045812530339254031005802JP6304ABCD', 'shop-code'],
  ['\u001D910123', 'real-slip'],
  [']Q391012345', 'real-slip'],
  ['RENSHU1;Z99;れんしゅう用です。お金は払えません;0000', 'other-edition'],
  ['RENSHU1;A01;', 'other-edition'],
  ['', 'unknown'],
  ['12345678901234', 'unknown'],
  ['123456789012345 and then many more letters', 'unknown'],
  ['😀👍🏽', 'unknown'],
  ['WIFI:S:home;T:WPA;P:secret;;', 'unknown'],
  ['あ'.repeat(2048), 'unknown'],
  ['7'.repeat(2048), 'real-slip'],
])('%j is taken for %s', (text, guess) => {
  expect(guessWhat(text)).toBe(guess);
});

test('plain form leaves out spaces, hyphens of every kind and brackets, and nothing else', () => {
  expect(plainForm('（０１２３）　45-6 7−8–9')).toBe('0123456789');
  expect(plainForm('a;b.c')).toBe('a;b.c');
});
