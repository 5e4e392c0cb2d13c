import { expect, test } from 'vitest';

import { readLessonPlan } from '#core/lesson/lesson-formats.ts';
import { lessonState, placeInLesson, stepIds, wayOn } from '#core/lesson/place-in-lesson.ts';
import { arriveAt, finishStep, markOutcome, newProgress, startOver } from '#core/progress/progress.ts';

const IDS = ['why', 'press', 'slide', 'wait', 'after'];
const plan = readLessonPlan({
  format: 1,
  id: 'touch-basics',
  minutes: 10,
  checkedOn: '2026-11-20',
  steps: IDS.map((id) => ({ id, kind: 'read', picture: 'hand', says: 1 })),
});
const fresh = newProgress('touch-basics');
const finishedUpTo = (last: string) =>
  IDS.slice(0, IDS.indexOf(last) + 1).reduce((progress, id) => finishStep(progress, id, IDS), fresh);

test('the steps are named in their order', () => {
  expect(stepIds(plan)).toEqual(IDS);
});

test('a step in the middle knows its number and its neighbours', () => {
  expect(placeInLesson(plan, 'slide')).toMatchObject({
    number: 3,
    count: 5,
    previous: 'press',
    next: 'wait',
  });
});

test('the first step has nothing before it, and the last nothing after it', () => {
  expect(placeInLesson(plan, 'why')?.previous).toBeUndefined();
  expect(placeInLesson(plan, 'after')?.next).toBeUndefined();
});

test('a step of another lesson has no place', () => {
  expect(placeInLesson(plan, 'scan')).toBeUndefined();
});

test('a lesson never begun begins', () => {
  expect(wayOn(plan, fresh)).toEqual({ kind: 'begin' });
});

test('a lesson goes on at the step after the last finished one', () => {
  expect(wayOn(plan, finishedUpTo('press'))).toMatchObject({ kind: 'step', place: { number: 3 } });
});

test('whoever went back goes on where they went', () => {
  expect(wayOn(plan, arriveAt(finishedUpTo('wait'), 'press', 1))).toMatchObject({ place: { number: 2 } });
});

test('whoever finished the last step and left is asked how it went', () => {
  expect(wayOn(plan, finishedUpTo('after'))).toEqual({ kind: 'say-how-it-went' });
});

test('whoever only looked at the last step is brought to it', () => {
  expect(wayOn(plan, arriveAt(fresh, 'after', 1))).toMatchObject({ kind: 'step', place: { number: 5 } });
});

test('a lesson whose step was taken out of it begins', () => {
  expect(wayOn(plan, arriveAt(fresh, 'double-tap', 1))).toEqual({ kind: 'begin' });
});

test('after the outcome, and after beginning anew, the lesson begins', () => {
  expect(wayOn(plan, markOutcome(finishedUpTo('after'), 'alone', '2026-11-20'))).toEqual({ kind: 'begin' });
  expect(wayOn(plan, startOver(finishedUpTo('slide')))).toEqual({ kind: 'begin' });
});

test.each([
  ['not-yet', fresh],
  ['begun', finishedUpTo('why')],
  ['begun', markOutcome(fresh, 'not-yet', '2026-11-20')],
  ['done', markOutcome(fresh, 'helped', '2026-11-20')],
  ['done', arriveAt(markOutcome(fresh, 'alone', '2026-11-20'), 'press', 1)],
])('the list says %s', (state, progress) => {
  expect(lessonState(progress)).toBe(state);
});
