import { expect, test } from 'vitest';

import { practiceSlip } from '#reads/practice-slip.ts';

test('a practice slip says whom, what, how much and until when', () => {
  expect(practiceSlip('A01')).toEqual({
    payee: 'mihon-city',
    tax: 'fixed-assets',
    term: 2,
    amountYen: 18600,
    due: { month: 12, day: 25 },
  });
});

test('a slip nobody printed is a bug', () => {
  expect(() => practiceSlip('Z99')).toThrow('Z99');
});
