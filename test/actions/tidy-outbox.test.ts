import { expect, test } from 'vitest';

import { finishSession } from '#actions/finish-session.ts';
import { tidyOutbox } from '#actions/tidy-outbox.ts';
import { readOutboxStatus } from '#reads/outbox-status.ts';
import { onChange } from '#storage/change-feed.ts';
import { write } from '#storage/database.ts';
import { readOutbox } from '#storage/outbox-store.ts';
import { readSessions } from '#storage/session-store.ts';
import { sendOutbox } from '#sync/send-outbox.ts';

import {
  aRow,
  joinPhone,
  keepRows,
  keepSession,
  REPORT_ID,
  rowOf,
  SESSION_ID,
  TODAY,
} from '../support/phone.ts';
import { acknowledges, refuses, sendingOver } from '../support/scripted-collector.ts';

const id = (digit: number) => String(digit).repeat(32);
const ACKED = { state: 'acked' as const, acked: { rev: 1, hash: 'a'.repeat(64), epoch: 'e'.repeat(32) } };
const reportIds = async () => (await readOutbox()).map((row) => row.id);

const loseReport = () => write(['outbox'], (tx) => tx.objectStore('outbox').clear());

/** A session of that day with its report. */
async function keep(digit: number, date: string, changes: Parameters<typeof aRow>[0] = ACKED) {
  await keepSession({ id: id(digit), reportId: id(digit), date, status: 'held' });
  await keepRows(aRow({ id: id(digit), sessionId: id(digit), ...changes }));
}

test('a report the town has is kept for 13 whole months and then deleted; its session stays', async () => {
  await keep(3, '2025-09-30');
  await keep(4, '2025-10-01');
  await tidyOutbox('2026-11-20');
  expect(await reportIds()).toEqual([id(4)]);
  expect(await readSessions()).toHaveLength(2);
  await tidyOutbox('2026-11-20');
  expect(await reportIds()).toEqual([id(4)]);
});

test.each(['dirty', 'sending', 'held', 'refused'] as const)(
  'a report that is %s is never deleted, however old',
  async (state) => {
    await keep(3, '2020-04-01', { state });
    await tidyOutbox('2026-11-20');
    expect(await reportIds()).toEqual([id(3)]);
  },
);

test('a session that ended and lost its report gets it again, ready to be sent', async () => {
  await keepSession({ heads: { residents: 12 } });
  await finishSession(SESSION_ID);
  const { body } = await rowOf(REPORT_ID);
  await loseReport();
  await tidyOutbox(TODAY);
  expect(await rowOf(REPORT_ID)).toMatchObject({ body, rev: 1, state: 'dirty', acked: null });
  expect((await readOutboxStatus()).rows).toMatchObject([{ sessionId: SESSION_ID, word: 'waiting' }]);
});

test('a newer rev the collector holds is taken over, other numbers at the same rev wait for a person', async () => {
  await joinPhone();
  await keepSession({ status: 'held' });
  await tidyOutbox(TODAY);
  const { parts } = sendingOver(acknowledges({ rev: 3, hash: 'b'.repeat(64), superseded: true }));
  expect((await sendOutbox(true, parts)).outcome).toBe('sent');
  expect(await rowOf(REPORT_ID)).toMatchObject({ state: 'acked', acked: { rev: 3 } });
  await loseReport();
  await tidyOutbox(TODAY);
  const { parts: other } = sendingOver(refuses(409, 'conflict'));
  expect((await sendOutbox(true, other)).outcome).toBe('set-aside');
  expect((await rowOf(REPORT_ID)).state).toBe('held');
});

test('an open session and one too old to be taken get no report', async () => {
  await keepSession({ id: id(3), reportId: id(3) });
  await keepSession({ id: id(4), reportId: id(4), date: '2025-09-30', status: 'held' });
  await tidyOutbox('2026-11-20');
  expect(await reportIds()).toEqual([]);
});

test('with nothing to tidy no window is told of a change', async () => {
  await keep(3, TODAY);
  const told: unknown[] = [];
  const stop = onChange((stores) => told.push(stores));
  await tidyOutbox(TODAY);
  stop();
  expect(told).toEqual([]);
});
