import { expect, test } from 'vitest';

import { finishStep, newProgress } from '#core/progress/progress.ts';
import { write } from '#storage/database.ts';
import { changeProgress, readAllProgress, readProgress } from '#storage/progress-store.ts';

import '../support/phone.ts';

const STEPS = ['purpose', 'scan', 'pay'];

test('a lesson never opened has an empty progress and is not kept', async () => {
  expect(await readProgress('el-qr-pay')).toEqual(newProgress('el-qr-pay'));
  expect(await readAllProgress()).toEqual([]);
});

test('two taps at once both count', async () => {
  await Promise.all([
    changeProgress('el-qr-pay', (before) => finishStep(before, 'purpose', STEPS)),
    changeProgress('el-qr-pay', (before) => finishStep(before, 'scan', STEPS)),
  ]);
  expect((await readProgress('el-qr-pay')).done).toEqual(['purpose', 'scan']);
});

test('lessons are kept apart', async () => {
  await changeProgress('a', (before) => finishStep(before, 'purpose', STEPS));
  await changeProgress('b', (before) => before);
  expect(await readAllProgress()).toEqual([
    { lesson: 'a', at: 'scan', done: ['purpose'], best: null, rounds: 0, endedOn: null },
    { lesson: 'b', at: null, done: [], best: null, rounds: 0, endedOn: null },
  ]);
});

test('a record that is no progress is told as a bug, not shown as one', async () => {
  await write(['progress'], async (tx) => {
    await tx.objectStore('progress').put({ lesson: 'a', at: 3 } as never);
  });
  await expect(readProgress('a')).rejects.toThrow('Invalid');
});
