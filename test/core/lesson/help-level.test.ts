import { expect, test } from 'vitest';

import { helpLevel } from '#core/lesson/help-level.ts';

test('help grows less with each round and never comes back', () => {
  expect([0, 1, 2, 3, 40].map(helpLevel)).toEqual(['full', 'on-request', 'none', 'none', 'none']);
});
