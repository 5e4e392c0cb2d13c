import fc from 'fast-check';
import { expect, test } from 'vitest';

import { DECOY_IDS, DECOYS, SLIP_IDS, SLIPS } from '#core/scan/practice-papers.ts';
import { whatIsInPicture, whatIsThisCode } from '#core/scan/what-is-this-code.ts';

const OURS = new Set([...SLIP_IDS.map((id) => SLIPS[id].code), ...DECOY_IDS.map((id) => DECOYS[id].code)]);
const { code } = SLIPS.A01;

test.each(SLIP_IDS)('the code of slip %s is accepted', (slip) => {
  expect(whatIsThisCode(SLIPS[slip].code)).toEqual({ kind: 'practice', slip });
});

test.each(DECOY_IDS)('the code %s of the leaflet is known as practice, and is no slip', (decoy) => {
  expect(whatIsThisCode(DECOYS[decoy].code)).toEqual({ kind: 'decoy', decoy });
});

test('whatever else is read is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      fc.pre(!OURS.has(text));
      expect(whatIsThisCode(text).kind).toBe('refused');
    }),
  );
});

test('one changed character of our code, one more or one less, and it is refused', () => {
  const at = fc.nat({ max: code.length - 1 });
  fc.assert(
    fc.property(
      at,
      fc.string({ unit: 'grapheme', minLength: 0, maxLength: 2 }),
      fc.nat({ max: 1 }),
      (from, other, gone) => {
        const changed = code.slice(0, from) + other + code.slice(from + gone);
        fc.pre(!OURS.has(changed));
        expect(whatIsThisCode(changed).kind).toBe('refused');
      },
    ),
  );
});

test('what only looks the same to a person is refused: spaces around, full-width letters', () => {
  for (const text of [
    ` ${code}`,
    `${code}\n`,
    code.replace('RENSHU1', 'ＲＥＮＳＨＵ１'),
    code.toLowerCase(),
  ]) {
    expect(whatIsThisCode(text).kind).toBe('refused');
  }
});

test('a refusal carries one of six words and nothing of the text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 80 }), (text) => {
      fc.pre(!OURS.has(text));
      expect(JSON.stringify(whatIsThisCode(text))).toMatch(
        /^\{"kind":"refused","guess":"(?:other-edition|web|shop-slip|shop-code|real-slip|unknown)"\}$/u,
      );
    }),
  );
});

test('of several codes in one picture our slip counts first, then the leaflet, then what is foreign', () => {
  const notice = DECOYS.N01.code;
  expect(whatIsInPicture(['https://example.jp', notice, code])).toEqual({ kind: 'practice', slip: 'A01' });
  expect(whatIsInPicture(['https://example.jp', notice])).toEqual({ kind: 'decoy', decoy: 'N01' });
  expect(whatIsInPicture(['https://example.jp'])).toEqual({ kind: 'refused', guess: 'web' });
  expect(whatIsInPicture([])).toBeUndefined();
});
