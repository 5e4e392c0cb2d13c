import { expect, test } from 'vitest';

import { finishStep } from '#actions/finish-step.ts';
import { markOutcome } from '#actions/mark-outcome.ts';
import { restartLesson } from '#actions/restart-lesson.ts';
import { readProgress } from '#storage/progress-store.ts';

import '../support/phone.ts';

test('begun anew, nothing is done yet and what was reached before stays known', async () => {
  await markOutcome('el-qr-pay', 'helped', '2026-11-20');
  await finishStep('el-qr-pay', 'purpose', ['purpose', 'scan']);
  await restartLesson('el-qr-pay');
  expect(await readProgress('el-qr-pay')).toEqual({
    lesson: 'el-qr-pay',
    at: null,
    done: [],
    best: 'helped',
    rounds: 0,
    endedOn: '2026-11-20',
  });
});
