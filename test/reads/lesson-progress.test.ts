import { expect, test } from 'vitest';

import { arriveAtStep } from '#actions/arrive-at-step.ts';
import { readLessonProgress } from '#reads/lesson-progress.ts';
import { readAllProgress } from '#storage/progress-store.ts';

import '../support/phone.ts';

test('a lesson is found where the person left it, and is in the list of all', async () => {
  expect((await readLessonProgress('el-qr-pay')).at).toBeNull();
  await arriveAtStep('el-qr-pay', 'scan');
  const progress = await readLessonProgress('el-qr-pay');
  expect(progress.at).toBe('scan');
  expect(await readAllProgress()).toEqual([progress]);
});
