import { expect, test } from 'vitest';

import { COACHING, coachingAfter } from '#ui/qr-read/coaching.ts';

test('advice changes every six seconds, in order, and the last one stays', () => {
  expect([0, 5.9, 6, 12, 18, 24, 600].map(coachingAfter)).toEqual([
    'into-frame',
    'into-frame',
    'farther',
    'lighter',
    'flatter',
    'other-way',
    'other-way',
  ]);
});

test('every piece of advice has its turn', () => {
  expect(new Set(Array.from({ length: 60 }, (_, second) => coachingAfter(second)))).toEqual(
    new Set(COACHING),
  );
});
