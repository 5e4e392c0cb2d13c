import { expect, test } from 'vitest';

import { arriveAtStep } from '#actions/arrive-at-step.ts';
import { startLesson } from '#actions/start-lesson.ts';
import { readProgress } from '#storage/progress-store.ts';

import '../support/phone.ts';

const STEPS = ['purpose', 'scan', 'pay'];

test('a lesson opened for the first time begins at its first step and is remembered', async () => {
  expect(await startLesson('el-qr-pay', STEPS)).toBe('purpose');
  expect((await readProgress('el-qr-pay')).at).toBe('purpose');
});

test('a lesson left in the middle goes on there', async () => {
  await arriveAtStep('el-qr-pay', 'pay');
  expect(await startLesson('el-qr-pay', STEPS)).toBe('pay');
});

test('a step a new version no longer has leads to the first step', async () => {
  await arriveAtStep('el-qr-pay', 'gone');
  expect(await startLesson('el-qr-pay', STEPS)).toBe('purpose');
});
