import { expect, test } from 'vitest';

import { summariseSession } from '#core/summary/session-report.ts';
import type { SessionReport } from '#shared/session-report.ts';
import { write } from '#storage/database.ts';
import { changeOutbox, putReportIn, readOutbox, rowToSend } from '#storage/outbox-store.ts';

import { aRow, aSession, keepRows, REPORT_ID, rowOf, SESSION_ID } from '../support/phone.ts';

const IDS = { reportId: REPORT_ID, sessionId: SESSION_ID };
const counting =
  (residents: number) =>
  (rev: number): SessionReport =>
    summariseSession(aSession({ status: 'held', heads: { residents } }), rev);
const put = (residents: number) => write(['outbox'], (tx) => putReportIn(tx, IDS, counting(residents)));

test('a first report waits at rev 1', async () => {
  await put(12);
  expect(await rowOf(REPORT_ID)).toMatchObject({ rev: 1, state: 'dirty', acked: null });
});

test('the rev rises when the content changes and stays when it does not', async () => {
  await put(12);
  await put(12);
  expect((await rowOf(REPORT_ID)).rev).toBe(1);
  await put(14);
  expect((await rowOf(REPORT_ID)).rev).toBe(2);
  await put(12);
  expect((await rowOf(REPORT_ID)).rev).toBe(3);
});

test('finishing again without a change leaves an acknowledged report acknowledged', async () => {
  await put(12);
  await changeOutbox((row) => ({ ...row, state: 'acked' }));
  await put(12);
  expect((await rowOf(REPORT_ID)).state).toBe('acked');
});

test('a correction waits again, keeps what was acknowledged and forgets why the old one was set aside', async () => {
  const acked = { rev: 1, hash: 'a'.repeat(64), epoch: 'b'.repeat(32) };
  await put(12);
  await changeOutbox((row) => ({ ...row, state: 'refused', reason: 'period', attempts: 3, acked }));
  await put(13);
  expect(await rowOf(REPORT_ID)).toMatchObject({ rev: 2, state: 'dirty', reason: null, attempts: 0, acked });
});

test('a correction rises above the rev the collector is known to hold', () => {
  const acked = { rev: 7, hash: 'a'.repeat(64), epoch: 'b'.repeat(32) };
  const before = { ...rowToSend(undefined, IDS, counting(12)), acked };
  const next = rowToSend(before, IDS, counting(13));
  expect(next.rev).toBe(8);
  expect(JSON.parse(next.body)).toMatchObject({ rev: 8 });
});

test('a session and its report are stored together or not at all', async () => {
  const failing = write(['outbox'], async (tx) => {
    await putReportIn(tx, IDS, counting(12));
    throw new Error('power');
  });
  await expect(failing).rejects.toThrow('power');
  expect(await readOutbox()).toEqual([]);
});

test('a rule changes the rows it touches and no other', async () => {
  const other = 'c'.repeat(32);
  await keepRows(aRow(), aRow({ id: other }));
  await changeOutbox((row) => (row.id === other ? { ...row, state: 'held' } : row));
  expect((await rowOf(other)).state).toBe('held');
  expect((await rowOf(REPORT_ID)).state).toBe('dirty');
});
