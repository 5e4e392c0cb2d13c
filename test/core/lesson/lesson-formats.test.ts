import { expect, test } from 'vitest';

import { readLessonPlan } from '#core/lesson/lesson-formats.ts';

import formatOne from '../../fixtures/lesson-format-1.json' with { type: 'json' };

test('a lesson of format 1, as it was released, is read with all its steps', () => {
  const plan = readLessonPlan(formatOne);
  expect(plan).toMatchObject({ format: 2, id: 'el-qr-pay', audience: 'resident', minutes: 15 });
  expect(plan.steps.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
    formatOne.steps.map(({ id, kind }) => `${id} ${kind}`),
  );
});

test('what format 1 did not say stays unsaid', () => {
  expect(readLessonPlan(formatOne)).toMatchObject({ bring: 0, withoutPhone: 0, ask: [] });
});

test.each([[{ ...formatOne, format: 3 }], [{}], [null], [{ ...formatOne, title: 'A sentence' }]])(
  'a plan of no known form is refused (%#)',
  (written) => {
    expect(() => readLessonPlan(written)).toThrow(/Invalid/u);
  },
);
