import fc from 'fast-check';
import { expect, test } from 'vitest';

import { asSpoken, literal, readMarks, withoutMarks, type TextPart } from '#i18n/readings.ts';

const bare = fc.string({
  unit: fc.constantFrom(...Array.from('かな漢字 、。aé😀')),
  minLength: 1,
  maxLength: 6,
});
const part: fc.Arbitrary<TextPart> = fc.oneof(
  bare.map((text) => ({ kind: 'plain' as const, text })),
  fc.record({ kind: fc.constant('reading' as const), text: bare, reading: bare }),
  fc.constant({ kind: 'break' as const }),
);

function write(one: TextPart): string {
  switch (one.kind) {
    case 'plain':
      return one.text;
    case 'break':
      return '/';
    case 'reading':
      return `{${one.text}|${one.reading}}`;
  }
}
const authored = fc.array(part).map((parts) => parts.map(write).join(''));

test('a reading, a break and what stands between them are told apart', () => {
  expect(readMarks('お{金|かね}は/{動|うご}きません')).toEqual([
    { kind: 'plain', text: 'お' },
    { kind: 'reading', text: '金', reading: 'かね' },
    { kind: 'plain', text: 'は' },
    { kind: 'break' },
    { kind: 'reading', text: '動', reading: 'うご' },
    { kind: 'plain', text: 'きません' },
  ]);
});

test('what was read joins back to what was written', () => {
  fc.assert(
    fc.property(authored, (marked) => {
      expect(readMarks(marked).map(write).join('')).toBe(marked);
    }),
  );
});

test('any text at all joins back, whatever braces and bars stand in it', () => {
  const wild = fc.string({ unit: fc.constantFrom(...Array.from('{}|/漢か')), maxLength: 20 });
  fc.assert(
    fc.property(wild, (text) => {
      expect(readMarks(text).map(write).join('')).toBe(text);
    }),
  );
});

test('without its marks, no authored text has a mark left', () => {
  fc.assert(
    fc.property(authored, (marked) => {
      expect(withoutMarks(marked)).not.toMatch(/[{}|/]/u);
    }),
  );
});

test('without its marks, the words themselves are all there', () => {
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const words = parts.map((one) => (one.kind === 'break' ? '' : one.text)).join('');
      expect(withoutMarks(parts.map(write).join(''))).toBe(words);
    }),
  );
});

test.each(['{漢字', '漢字}', '{漢字|}', '{|かんじ}', '{漢字|かん|じ}', '{}', '|'])(
  '%s is no mark and stays',
  (text) => {
    expect(withoutMarks(text)).toBe(text);
    expect(readMarks(text)).toEqual([{ kind: 'plain', text }]);
  },
);

test('no text gives no parts', () => {
  expect(readMarks('')).toEqual([]);
});

test('words a person gave stay what they are, whatever signs they hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('{', '|', '}', '/', 'あ', 'A', '漢') }), (name) => {
      const marked = `{会場|かいじょう}は/${literal(name)}です`;
      expect(withoutMarks(marked)).toBe(`会場は${name}です`);
      const drawn = readMarks(marked).map((part) => (part.kind === 'break' ? '' : part.text));
      expect(drawn.join('')).toBe(`会場は${name}です`);
    }),
  );
});

test('a voice says the reading where one is given, and never the marks', () => {
  expect(asSpoken('お{金|かね}は/{動|うご}きません')).toBe('おかねはうごきません');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const said = parts.map((one) =>
        one.kind === 'reading' ? one.reading : one.kind === 'plain' ? one.text : '',
      );
      expect(asSpoken(parts.map(write).join(''))).toBe(said.join(''));
    }),
  );
});
