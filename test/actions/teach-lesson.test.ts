import { expect, test } from 'vitest';

import { teachLesson } from '#actions/teach-lesson.ts';
import { LESSONS } from '#content/course.ts';
import { readSession } from '#storage/session-store.ts';

import { keepSession, SESSION_ID } from '../support/phone.ts';

const LESSON = LESSONS[0] ?? '';
const taught = async () => (await readSession(SESSION_ID))?.taught;

test('a ticked lesson was taught to everybody unless a number is said', async () => {
  await keepSession();
  await teachLesson(SESSION_ID, LESSON, true);
  expect(await taught()).toEqual([{ lesson: LESSON, heads: null }]);
  await teachLesson(SESSION_ID, LESSON, true, 7);
  expect(await taught()).toEqual([{ lesson: LESSON, heads: 7 }]);
  await teachLesson(SESSION_ID, LESSON, false);
  expect(await taught()).toEqual([]);
});

test('what is not in the course is no lesson', async () => {
  await keepSession();
  await expect(teachLesson(SESSION_ID, '090-1234-5678', true)).rejects.toThrow('no such lesson');
  expect(await taught()).toEqual([]);
});
