import { expect, test } from 'vitest';

import { LESSONS, TRACKS } from '#content/course.ts';

test('every lesson of the course stands in one track, and no track is empty', () => {
  expect(new Set(LESSONS).size).toBe(LESSONS.length);
  expect(TRACKS.flatMap(({ lessons }) => lessons)).toEqual(LESSONS);
  expect(TRACKS.filter(({ lessons }) => lessons.length === 0)).toEqual([]);
});
