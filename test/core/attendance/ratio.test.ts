import fc from 'fast-check';
import { expect, test } from 'vitest';

import { NO_HEADS } from '#core/attendance/count.ts';
import { MOST_RESIDENTS_A_TUTOR, ratioOf } from '#core/attendance/ratio.ts';

const heads = (residents: number, adult: number, staff = 0) => ({
  ...NO_HEADS,
  residents,
  tutors: { ...NO_HEADS.tutors, adult, staff },
});

test.each([
  [0, 3, { word: 'nobody' }],
  [5, 0, { word: 'no-tutor' }],
  [4, 1, { word: 'fine', residents: 4 }],
  [5, 1, { word: 'over', residents: 5 }],
  [13, 3, { word: 'over', residents: 4.3 }],
  [10, 4, { word: 'fine', residents: 2.5 }],
])('%i residents and %i tutors', (residents, tutors, ratio) => {
  expect(ratioOf(heads(residents, tutors))).toEqual(ratio);
});

test('tutors of every kind count alike', () => {
  expect(ratioOf(heads(8, 1, 1))).toEqual({ word: 'fine', residents: 4 });
});

test('it is over exactly where somebody would sit without a tutor', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }), (residents, tutors) => {
      const isOver = ratioOf(heads(residents, tutors)).word === 'over';
      expect(isOver).toBe(residents - tutors * MOST_RESIDENTS_A_TUTOR > 0);
    }),
  );
});
