import { expect, test } from 'vitest';

import { isOld } from '#core/lesson/checked-on.ts';

test.each([
  ['2026-11-20', '2026-11-20', false],
  ['2026-11-20', '2027-11-20', false],
  ['2026-11-20', '2027-11-21', true],
  ['2024-02-29', '2025-03-01', false],
  ['2024-02-29', '2025-03-02', true],
])('what was looked up on %s is old on %s: %s', (checkedOn, today, old) => {
  expect(isOld(checkedOn, today)).toBe(old);
});
