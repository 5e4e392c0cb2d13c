import { expect, test } from 'vitest';

import { countHeads } from '#actions/count-heads.ts';
import { finishSession } from '#actions/finish-session.ts';
import { reopenSession } from '#actions/reopen-session.ts';
import { readOutboxStatus } from '#reads/outbox-status.ts';
import { changeOutbox } from '#storage/outbox-store.ts';
import { changeSettings } from '#storage/settings-store.ts';

import { joinPhone, keepSession, REPORT_ID, SESSION_ID } from '../support/phone.ts';

test('a phone with nothing to tell says so', async () => {
  expect(await readOutboxStatus()).toEqual({ isJoined: false, pause: null, rows: [] });
});

test('each report says its day, its word and why it waits, the newest day first', async () => {
  const older = { id: '5'.repeat(32), reportId: '6'.repeat(32), date: '2026-11-19' };
  await keepSession(older);
  await keepSession({ number: 2 });
  await finishSession(older.id);
  await finishSession(SESSION_ID);
  await joinPhone();
  await changeSettings({ pause: 'join-again' });
  await changeOutbox((row) =>
    row.id === REPORT_ID ? { ...row, reason: 'no-network' } : { ...row, state: 'refused', reason: 'period' },
  );
  expect(await readOutboxStatus()).toEqual({
    isJoined: true,
    pause: 'join-again',
    rows: [
      {
        reportId: REPORT_ID,
        sessionId: SESSION_ID,
        date: '2026-11-20',
        number: 2,
        word: 'waiting',
        reason: 'no-network',
        isCorrection: false,
      },
      {
        reportId: older.reportId,
        sessionId: older.id,
        date: '2026-11-19',
        number: 1,
        word: 'refused',
        reason: 'period',
        isCorrection: false,
      },
    ],
  });
});

test('a correction of what was sent is waiting again, as a correction', async () => {
  await keepSession({ heads: { residents: 12 } });
  await finishSession(SESSION_ID);
  const acked = { rev: 1, hash: 'a'.repeat(64), epoch: 'e'.repeat(32) };
  await changeOutbox((row) => ({ ...row, state: 'acked', acked }));
  expect((await readOutboxStatus()).rows).toMatchObject([{ word: 'sent', isCorrection: false }]);
  await reopenSession(SESSION_ID);
  await countHeads(SESSION_ID, 'residents', { set: 14 });
  await finishSession(SESSION_ID);
  expect((await readOutboxStatus()).rows).toMatchObject([{ word: 'waiting', isCorrection: true }]);
});
