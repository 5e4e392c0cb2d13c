import * as v from 'valibot';
import { expect, test } from 'vitest';

import { lessonPlan } from '#core/lesson/lesson-plan.ts';

type Written = Record<string, unknown>;

const readStep = (id: string): Written => ({ id, kind: 'read', picture: 'hand', says: 1 });
const planWith = (change: Written = {}): Written => ({
  format: 2,
  id: 'touch-basics',
  audience: 'resident',
  minutes: 10,
  checkedOn: '2026-11-20',
  bring: 1,
  withoutPhone: 1,
  ask: ['tutor'],
  steps: ['why', 'press', 'slide', 'wait', 'after'].map(readStep),
  ...change,
});
const withLastStep = (last: Written) =>
  planWith({ steps: [...['why', 'press', 'slide', 'wait'].map(readStep), last] });
const isGood = (written: Written) => v.safeParse(lessonPlan, written).success;

test('a plan of five steps to read is a lesson', () => {
  expect(isGood(planWith())).toBe(true);
});

test.each([
  ['four steps', planWith({ steps: ['a', 'b', 'c', 'd'].map(readStep) })],
  ['thirteen steps', planWith({ steps: Array.from({ length: 13 }, (_, at) => readStep(`s${at}`)) })],
  ['two steps of one name', withLastStep(readStep('press'))],
  ['a step with the name of the last screen', withLastStep(readStep('done'))],
  ['a sentence', withLastStep({ ...readStep('after'), title: 'Press' })],
  ['no sentences to say', withLastStep({ ...readStep('after'), says: 0 })],
  ['a day that does not exist', planWith({ checkedOn: '2026-11-31' })],
  ['another format', planWith({ format: 3 })],
  ['an audience nobody knows', planWith({ audience: 'child' })],
  ['a phone left out', withLastStep({ ...readStep('after'), onDevice: { iphone: 1, android: 1 } })],
  [
    'a practice that says it is none',
    withLastStep({ ...readStep('after'), kind: 'practice', simulator: 'touch', isPractice: false }),
  ],
  ['a kind of step nobody knows', withLastStep({ ...readStep('after'), kind: 'video' })],
])('a plan with %s is refused', (_, written) => {
  expect(isGood(written)).toBe(false);
});

test('a lesson opens with something to read', () => {
  const [, ...others] = ['why', 'press', 'slide', 'wait', 'after'].map(readStep);
  const practice = { ...readStep('why'), kind: 'practice', simulator: 'touch' };
  expect(isGood(planWith({ steps: [practice, ...others] }))).toBe(false);
});

const choiceStep = (choices: readonly Written[]) => ({ ...readStep('after'), kind: 'choice', choices });

test.each([
  ['one right one of two', [{ id: 'a', isRight: true }, { id: 'b' }], true],
  [
    'several right ones',
    [
      { id: 'a', isRight: true },
      { id: 'b', isRight: true },
    ],
    true,
  ],
  ['no right one', [{ id: 'a' }, { id: 'b' }], false],
  ['only one', [{ id: 'a', isRight: true }], false],
  ['five', ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, isRight: true })), false],
  [
    'twins',
    [
      { id: 'a', isRight: true },
      { id: 'a', isRight: true },
    ],
    false,
  ],
])('a choice with %s: good is %s', (_, choices, good) => {
  expect(isGood(withLastStep(choiceStep(choices)))).toBe(good);
});

test('things to tick have different names', () => {
  const check = (...ids: string[]) => ({
    ...readStep('after'),
    kind: 'check',
    items: ids.map((id) => ({ id })),
  });
  expect(isGood(withLastStep(check('a', 'b')))).toBe(true);
  expect(isGood(withLastStep(check('a', 'a')))).toBe(false);
});
