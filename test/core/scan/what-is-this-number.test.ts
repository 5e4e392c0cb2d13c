import fc from 'fast-check';
import { expect, test } from 'vitest';

import { SLIPS, SLIP_IDS } from '#core/scan/practice-papers.ts';
import { isCardNumber, isMyNumber } from '#core/scan/real-data.ts';
import { ownNumberIn, whatIsThisNumber } from '#core/scan/what-is-this-number.ts';

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
      // a slip of the last digit may be the number of another slip, which is told apart by what is wanted
      fc.pre(
        !SLIP_IDS.some((id) => SLIPS[id].number.payment.replaceAll('-', '') === typed.replaceAll('-', '')),
      );
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
  ['090-1234-5678', 'phone'],
  ['8025 1739 4652', 'my-number'],
  ['4000 0566 5566 5556', 'card'],
  ['4000 0566 5566 5556 12/27 123', 'card'],
  ['4000-0566-5566-5556 みほん', 'card'],
  ['000000000000 802517394652', 'phone'],
  ['000000000000 08031415926', 'phone'],
  ['0000 802517394652', 'my-number'],
  ['みほん', 'unknown'],
])('%j is refused as %s', (typed, guess) => {
  expect(whatIsThisNumber(typed)).toEqual({ kind: 'refused', guess });
});

const digit = fc.integer({ min: 0, max: 9 });
const digits = (least: number, most: number) =>
  fc.array(digit, { minLength: least, maxLength: most }).map((all) => all.join(''));
/** The one last digit with which `passes` holds, if there is one. */
const completed = (others: string, passes: (text: string) => boolean) =>
  Array.from('0123456789', (last) => others + last).find(passes) ?? '';
const typedSoFar = (number: string) => Array.from(number, (_, at) => number.slice(0, at + 1));

test("a number with a My Number's check digit is somebody's by its last digit", () => {
  fc.assert(
    fc.property(digits(11, 11), (others) => {
      const number = completed(others, isMyNumber);
      fc.pre(!/^0+$/u.test(number));
      expect(typedSoFar(number).some((text) => ownNumberIn(text) !== undefined)).toBe(true);
      expect(ownNumberIn(number)).toBeDefined();
    }),
  );
});

test("a number that passes the check of a card is somebody's by its last digit", () => {
  fc.assert(
    fc.property(digits(13, 18), (others) => {
      const number = completed(others, isCardNumber);
      fc.pre(!number.startsWith('000000000000'));
      expect(ownNumberIn(number)).toBeDefined();
    }),
  );
});

test("what is somebody's stays so with whatever is typed behind it", () => {
  fc.assert(
    fc.property(digits(10, 19), digits(1, 9), (number, more) => {
      const own = ownNumberIn(number);
      fc.pre(own !== undefined);
      expect(ownNumberIn(number + more)).toBe(own);
    }),
  );
});

test.each(SLIP_IDS)('no digit on the way to the number of %s is refused', (slip) => {
  for (const text of typedSoFar(SLIPS[slip].number.payment)) expect(ownNumberIn(text), text).toBeUndefined();
});

test('a finger that slips once on the way to a practice number loses nothing, unless it makes a My Number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 19 }), digit, (at, slipped) => {
      const number = RIGHT.slice(0, at) + String(slipped) + RIGHT.slice(at + 1);
      fc.pre(number.startsWith('0'.repeat(12)) || !isMyNumber(number.slice(0, 12)));
      for (const text of typedSoFar(number)) expect(ownNumberIn(text), text).toBeUndefined();
    }),
  );
});
