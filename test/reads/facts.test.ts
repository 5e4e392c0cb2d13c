import { expect, test } from 'vitest';

import { readLessonPlan } from '#core/lesson/lesson-formats.ts';
import { factValues, isLessonOld } from '#reads/facts.ts';

const plan = (checkedOn: string, facts: string[] = []) =>
  readLessonPlan({
    format: 2,
    id: 'a',
    audience: 'resident',
    minutes: 5,
    checkedOn,
    facts,
    bring: 0,
    withoutPhone: 1,
    ask: [],
    steps: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, kind: 'read', picture: 'a', says: 1 })),
  });

test('a lesson grows old with its screens', () => {
  expect(isLessonOld(plan('2027-11-20'), '2028-11-20')).toBe(false);
  expect(isLessonOld(plan('2027-11-20'), '2028-11-21')).toBe(true);
});

test('a lesson grows old with a fact it names, however new it is itself', () => {
  expect(isLessonOld(plan('2028-11-20'), '2028-12-01')).toBe(false);
  expect(isLessonOld(plan('2028-11-20', ['consumerHotline']), '2028-12-01')).toBe(true);
});

test('the values of facts are there to be filled into words', () => {
  expect(factValues()['policeLine']).toBe('#9110');
});
