import { expect, test } from 'vitest';

import { finishSession } from '#actions/finish-session.ts';
import { readWhatIsSent } from '#reads/what-is-sent.ts';
import { readOutbox } from '#storage/outbox-store.ts';
import { readSession } from '#storage/session-store.ts';

import { keepRows, keepSession, REPORT_ID, rowOf, SESSION_ID } from '../support/phone.ts';

test('looking at what would be sent changes nothing, and finishing stores exactly that', async () => {
  const session = await keepSession({
    heads: { residents: 12 },
    taught: [{ lesson: 'el-qr-pay', heads: null }],
  });
  const preview = await readWhatIsSent(SESSION_ID);
  expect(await readSession(SESSION_ID)).toEqual(session);
  expect(await readOutbox()).toEqual([]);
  await finishSession(SESSION_ID);
  expect((await rowOf(REPORT_ID)).body).toBe(preview);
});

test('what is shown of a finished session is the stored body itself', async () => {
  await keepSession({ heads: { residents: 12 } });
  await finishSession(SESSION_ID);
  const row = await rowOf(REPORT_ID);
  await keepRows({ ...row, state: 'acked' });
  expect(await readWhatIsSent(SESSION_ID)).toBe(row.body);
});

test('a session nobody knows is a bug', async () => {
  await expect(readWhatIsSent(SESSION_ID)).rejects.toThrow('Invalid');
});
