import { expect, test } from 'vitest';

import { arriveAtStep } from '#actions/arrive-at-step.ts';
import { readProgress } from '#storage/progress-store.ts';

import '../support/phone.ts';

test('the step a person came to by a link is where they come back to', async () => {
  await arriveAtStep('el-qr-pay', 'scan');
  expect(await readProgress('el-qr-pay')).toEqual({
    lesson: 'el-qr-pay',
    at: 'scan',
    done: [],
    best: null,
    rounds: 0,
    endedOn: null,
    cameMs: expect.closeTo(Date.now(), -5) as unknown,
  });
});
