import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  isCardNumber,
  isForeignPin,
  isMyNumber,
  PRACTICE_PHONES,
  PRACTICE_PIN,
  realDataIn,
} from '#core/scan/real-data.ts';

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));

/** The check digit of a 個人番号, written another way than the rule under test. */
function withMyNumberCheck(eleven: string): string {
  const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(eleven[at]), 0);
  return eleven + String(((11 - (sum % 11)) % 11) % 10);
}

function withLuhnCheck(body: string): string {
  const doubled = (digit: number) => (digit * 2 > 9 ? digit * 2 - 9 : digit * 2);
  let sum = 0;
  for (let at = body.length - 1, isDoubled = true; at >= 0; at -= 1, isDoubled = !isDoubled) {
    const digit = Number(body[at]);
    sum += isDoubled ? doubled(digit) : digit;
  }
  return body + String((10 - (sum % 10)) % 10);
}

test('any twelve digits with the right check are taken for a My Number, with any other they are not', () => {
  fc.assert(
    fc.property(digits(11), fc.integer({ min: 1, max: 9 }), (eleven, off) => {
      const good = withMyNumberCheck(eleven);
      const bad = eleven + String((Number(good.at(-1)) + off) % 10);
      expect(isMyNumber(good)).toBe(true);
      expect(isMyNumber(bad)).toBe(false);
    }),
  );
});

test('any card number is seen, whatever stands around and between its groups', () => {
  const body = fc.integer({ min: 13, max: 18 }).chain(digits);
  const between = fc.constantFrom('', ' ', '-', '－', '‐');
  fc.assert(
    fc.property(body, between, (start, sign) => {
      const card = withLuhnCheck(start);
      const grouped = card.match(/.{1,4}/gu)?.join(sign) ?? '';
      expect(isCardNumber(card)).toBe(true);
      expect(realDataIn(`これです ${grouped} よろしく`)).toBe('card');
    }),
  );
});

test('any telephone number but the practice ones is seen', () => {
  fc.assert(
    fc.property(digits(9), fc.boolean(), (rest, isMobile) => {
      const phone = isMobile ? `09${rest}` : `0${rest}`;
      fc.pre(!PRACTICE_PHONES.some((one) => one.replaceAll('-', '').startsWith(phone)));
      expect(realDataIn(phone)).toBe('phone');
    }),
  );
});

test('the practice numbers may be typed, digit by digit and with hyphens', () => {
  for (const phone of PRACTICE_PHONES) {
    for (let end = 1; end <= phone.length; end += 1) {
      expect(realDataIn(phone.slice(0, end)), phone.slice(0, end)).toBeUndefined();
    }
  }
});

test('full-width digits count like others', () => {
  expect(realDataIn('０９０－１２３４－５６７８')).toBe('phone');
});

test.each(['', 'おはよう', '12', '2026年11月20日', '10時30分に 3人'])("%j is nobody's number", (text) => {
  expect(realDataIn(text)).toBeUndefined();
});

test('every PIN but the practice one is foreign', () => {
  expect(isForeignPin(PRACTICE_PIN)).toBe(false);
  fc.assert(fc.property(digits(4), (pin) => isForeignPin(pin) === (pin !== PRACTICE_PIN)));
  expect(isForeignPin('123')).toBe(false);
});
