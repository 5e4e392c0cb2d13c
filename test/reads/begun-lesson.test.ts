import '../support/phone.ts';
import { expect, test, vi } from 'vitest';

import { finishStep } from '#core/progress/progress.ts';
import { readBegunLesson } from '#reads/begun-lesson.ts';
import { changeProgress } from '#storage/progress-store.ts';

const STEPS = ['purpose', 'scan', 'after'];

test('a phone on which nothing was begun has no lesson to go on with', async () => {
  expect(await readBegunLesson()).toBeNull();
});

test('a lesson begun and not ended is told with how far it is', async () => {
  await changeProgress('el-qr-pay', (progress) => finishStep(progress, 'purpose', STEPS));
  expect(await readBegunLesson()).toEqual({
    lesson: 'el-qr-pay',
    at: 'scan',
    done: ['purpose'],
    best: null,
    rounds: 0,
    endedOn: null,
  });
});

test('without a memory there is no lesson to go on with, and no trouble', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await readBegunLesson()).toBeNull();
  vi.unstubAllGlobals();
});
