import fc from 'fast-check';
import { expect, test } from 'vitest';

import { whatIsThisNumber } from '#core/scan/what-is-this-number.ts';

const RIGHT = '00000000000000000001';
const accepted = { kind: 'practice', slip: 'A01' };

test.each([
  RIGHT,
  '0000-0000-0000-0000-0001',
  '0000 0000 0000 0000 0001',
  '００００－００００－００００－００００－０００１',
  '  0000−0000−0000−0000−0001\n',
])('%j is the number of the slip', (typed) => {
  expect(whatIsThisNumber(typed)).toEqual(accepted);
});

test('every other number is refused', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789- ')), maxLength: 40 }),
      (typed) => {
        fc.pre(typed.replaceAll(/[- ]/gu, '') !== RIGHT);
        expect(whatIsThisNumber(typed).kind).toBe('refused');
      },
    ),
  );
});

test('one digit wrong, missing or too many is told apart from a foreign number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 19 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
      const typed = RIGHT.slice(0, at) + String(digit) + RIGHT.slice(at + 1);
      fc.pre(typed !== RIGHT);
      expect(whatIsThisNumber(typed)).toEqual({ kind: 'refused', guess: 'near' });
    }),
  );
  for (const typed of [RIGHT.slice(1), `0${RIGHT}`, '0000', '0'.repeat(20)]) {
    expect(whatIsThisNumber(typed)).toEqual({ kind: 'refused', guess: 'near' });
  }
});

test.each([
  ['', 'empty'],
  ['- -', 'empty'],
  ['12345678901234567890', 'real-slip'],
  ['9112345678901234567890123456789012345678901234', 'real-slip'],
  ['91'.padEnd(44, '3'), 'real-slip'],
  ['000201'.padEnd(30, '7'), 'real-slip'],
  ['090-1234-5678', 'unknown'],
  ['みほん', 'unknown'],
])('%j is refused as %s', (typed, guess) => {
  expect(whatIsThisNumber(typed)).toEqual({ kind: 'refused', guess });
});
