import { expect, test } from 'vitest';

import { finishStep } from '#actions/finish-step.ts';
import { closeDatabase } from '#storage/database.ts';
import { readProgress } from '#storage/progress-store.ts';

import '../support/phone.ts';

test('each finished step is on the disk when the next is drawn', async () => {
  await finishStep('el-qr-pay', 'purpose', ['purpose', 'scan']);
  await closeDatabase();
  expect(await readProgress('el-qr-pay')).toMatchObject({ at: 'scan', done: ['purpose'] });
});
