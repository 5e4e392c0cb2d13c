import { expect, test } from 'vitest';

import { arriveAtStep } from '#actions/arrive-at-step.ts';
import { markOutcome } from '#actions/mark-outcome.ts';
import { lessonIds, readLessonList } from '#reads/lesson-list.ts';

import '../support/phone.ts';

test('on a new phone every lesson of the course is still to come', async () => {
  expect(await readLessonList()).toEqual(lessonIds().map((lesson) => ({ lesson, state: 'not-yet' })));
  expect(lessonIds()).toContain('el-qr-pay');
});

test('a lesson in the middle is begun, and one with a good word is done', async () => {
  await arriveAtStep('el-qr-pay', 'scan');
  expect(await readLessonList()).toContainEqual({ lesson: 'el-qr-pay', state: 'begun' });
  await markOutcome('el-qr-pay', 'helped', '2026-11-20');
  expect(await readLessonList()).toContainEqual({ lesson: 'el-qr-pay', state: 'done' });
});

test('progress in a lesson that left the course is not listed', async () => {
  await markOutcome('a-lesson-of-last-year', 'alone', '2026-11-20');
  expect((await readLessonList()).map(({ lesson }) => lesson)).toEqual(lessonIds());
});
