import fc from 'fast-check';
import { expect, test } from 'vitest';

import { countDigits, groupDigits } from '#ui/qr-read/digit-groups.ts';

test.each([
  ['', ''],
  ['0000', '0000'],
  ['00000', '0000 0'],
  ['0000-0000-0000-0000-0001', '0000 0000 0000 0000 0001'],
  ['１２３４５', '1234 5'],
  ['12a3 45', '1234 5'],
])('%j is shown as %j', (typed, shown) => {
  expect(groupDigits(typed)).toBe(shown);
});

test('grouping again changes nothing, and no digit is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789 -')), maxLength: 40 }),
      (typed) => {
        const shown = groupDigits(typed);
        expect(groupDigits(shown)).toBe(shown);
        expect(countDigits(typed)).toBe(typed.replaceAll(/[ -]/gu, '').length);
      },
    ),
  );
});
