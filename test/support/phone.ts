// A phone at the start of each test: empty, with its connection let go of. Makers have quiet defaults; what a test depends on it
// says itself.
import { beforeEach } from 'vitest';

import { NO_HEADS } from '#core/attendance/count.ts';
import type { Session } from '#core/attendance/session.ts';
import type { Heads } from '#shared/session-report.ts';
import { closeDatabase, read, write } from '#storage/database.ts';
import type { OutboxRow } from '#storage/outbox-row.ts';
import { outboxRowIn } from '#storage/outbox-store.ts';
import { putSessionIn } from '#storage/session-store.ts';
import { changeSettings } from '#storage/settings-store.ts';

beforeEach(closeDatabase);

export const TODAY = '2026-11-20';
export const SESSION_ID = '1'.repeat(32);
export const REPORT_ID = '2'.repeat(32);
export const TOKEN = 't'.repeat(43);
export const TOWN = { code: '432041', name: '荒尾市' };

export function aSession({
  heads,
  ...changes
}: Partial<Omit<Session, 'heads'>> & { heads?: Partial<Heads> } = {}): Session {
  return {
    id: SESSION_ID,
    reportId: REPORT_ID,
    date: TODAY,
    number: 1,
    venue: null,
    kind: 'class',
    status: 'open',
    reason: null,
    minutes: 0,
    taught: [],
    ...changes,
    heads: { ...NO_HEADS, ...heads },
  };
}

export function aRow(changes: Partial<OutboxRow> = {}): OutboxRow {
  return {
    id: REPORT_ID,
    sessionId: SESSION_ID,
    rev: 1,
    body: 'any body',
    state: 'dirty',
    reason: null,
    attempts: 0,
    nextTryAtMs: 0,
    acked: null,
    ...changes,
  };
}

export async function keepSession(changes: Parameters<typeof aSession>[0] = {}): Promise<Session> {
  const session = aSession(changes);
  await write(['sessions'], (tx) => putSessionIn(tx, session));
  return session;
}

export async function keepRows(...rows: OutboxRow[]): Promise<void> {
  await write(['outbox'], async (tx) => {
    for (const row of rows) await tx.objectStore('outbox').put(row);
  });
}

export async function rowOf(reportId: string): Promise<OutboxRow> {
  const row = await read(['outbox'], (tx) => outboxRowIn(tx, reportId));
  if (row === undefined) throw new Error(`no row ${reportId}`);
  return row;
}

/** As joining leaves it. */
export function joinPhone(token = TOKEN): Promise<void> {
  return changeSettings({
    access: {
      token,
      expiresOn: '2027-03-31',
      municipality: TOWN,
      venues: [{ id: 'chuo', name: '中央公民館' }],
    },
    pause: null,
  });
}
