import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cardFeeRule } from '#content/facts.ts';
import { cardFeeYen } from '#core/payment/card-fee.ts';

const feeOf = (amountYen: number) => cardFeeYen(amountYen, cardFeeRule());

test.each([
  [1, 40],
  [10_000, 40],
  [10_001, 123],
  [20_000, 123],
  [30_000, 205],
  [40_000, 288],
  [50_000, 370],
  [39_500, 288],
  [66_500, 535],
])('%i yen cost %i yen by card, as the published table says', (amountYen, fee) => {
  expect(feeOf(amountYen)).toBe(fee);
});

test('each further 10,000 yen adds 82 or 83 yen, and within one step the fee is the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 9999 }), (step, within) => {
      const lowest = (step - 1) * 10_000 + 1;
      expect(feeOf(lowest + within)).toBe(feeOf(lowest));
      expect([82, 83]).toContain(feeOf(lowest + 10_000) - feeOf(lowest));
    }),
  );
});
