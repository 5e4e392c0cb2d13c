import { expect, test } from 'vitest';

import { markOutcome } from '#actions/mark-outcome.ts';
import { readProgress } from '#storage/progress-store.ts';

import '../support/phone.ts';

test('the best word said stays when the lesson is done again with less luck', async () => {
  await markOutcome('el-qr-pay', 'alone', '2026-11-20');
  await markOutcome('el-qr-pay', 'not-yet', '2026-11-20');
  expect((await readProgress('el-qr-pay')).best).toBe('alone');
});
