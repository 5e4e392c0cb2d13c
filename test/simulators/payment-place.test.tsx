import { expect, test } from 'vitest';

import { branchOf } from '#simulators/payment-place.tsx';

test('a place is a branch when its name begins with the number of one', () => {
  expect(branchOf('b05-expired')).toBe('b05');
  expect(branchOf('start')).toBeUndefined();
  expect(branchOf('about-b05-expired')).toBeUndefined();
});
