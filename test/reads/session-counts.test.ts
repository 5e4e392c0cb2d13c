import { expect, test } from 'vitest';

import { changedCounters, sessionCounts } from '#reads/session-counts.ts';

import { aSession } from '../support/phone.ts';

const { heads } = aSession({
  heads: {
    residents: 12,
    firstTimers: 3,
    tutors: { adult: 1, highSchool: 4, university: 0, shop: 0, staff: 1 },
  },
});

test('every counter has its number and the figures of its largest', () => {
  const { of } = sessionCounts(heads);
  expect(of.residents).toEqual({ counter: 'residents', count: 12, figures: 3 });
  expect(of['tutors.highSchool']).toEqual({ counter: 'tutors.highSchool', count: 4, figures: 2 });
});

test('tutors are added up, and set against the residents', () => {
  const { tutors, ratio } = sessionCounts(heads);
  expect(tutors).toBe(6);
  expect(ratio).toEqual({ word: 'fine', residents: 2 });
});

test('the counters that changed are named, and no other', () => {
  expect(changedCounters(heads, heads)).toEqual([]);
  expect(changedCounters(heads, { ...heads, residents: 2, firstTimers: 2 })).toEqual([
    'residents',
    'firstTimers',
  ]);
});
