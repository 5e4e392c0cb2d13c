import { expect, test } from 'vitest';

import { markOutcome } from '#actions/mark-outcome.ts';
import { readProgress } from '#storage/progress-store.ts';

import '../support/phone.ts';

test('the best word said stays when the lesson is done again with less luck', async () => {
  await markOutcome('el-qr-pay', 'alone');
  await markOutcome('el-qr-pay', 'not-yet');
  expect((await readProgress('el-qr-pay')).best).toBe('alone');
});
