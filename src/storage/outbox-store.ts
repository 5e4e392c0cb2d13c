// The outbox: for each report the state the collector should know. It sends state, not events, so sending twice counts once.
import * as v from 'valibot';

import { canonicalBody } from '#shared/canonical.ts';
import type { SessionReport } from '#shared/session-report.ts';

import { read, write, type WriteTransaction } from './database.ts';
import { outboxRow, type OutboxRow } from './schema.ts';

export type { OutboxRow } from './schema.ts';

/**
 * Writes the report of a session into the outbox, inside the transaction of the session it sums up. `summarise` is asked for
 * the report at a rev; the rev rises by one only if the content changed since the last time, else nothing happens.
 */
export async function putReportIn(
  tx: WriteTransaction,
  ids: { reportId: string; sessionId: string },
  summarise: (rev: number) => SessionReport,
): Promise<void> {
  const store = tx.objectStore('outbox');
  const before = await store.get(ids.reportId);
  if (before !== undefined && canonicalBody(summarise(before.rev)) === before.body) return;
  const rev = (before?.rev ?? 0) + 1;
  await store.put({
    id: ids.reportId,
    sessionId: ids.sessionId,
    rev,
    body: canonicalBody(summarise(rev)),
    state: 'dirty',
    reason: null,
    attempts: 0,
    nextTryAtMs: 0,
    acked: before?.acked ?? null,
  });
}

/** Every row of the outbox. */
export function readOutbox(): Promise<OutboxRow[]> {
  return read(['outbox'], async (tx) => v.parse(v.array(outboxRow), await tx.objectStore('outbox').getAll()));
}

/** Changes one row by a rule that sees it as it is now; a row that is gone stays gone. */
export function changeOutboxRow(id: string, rule: (row: OutboxRow) => OutboxRow): Promise<void> {
  return write(['outbox'], async (tx) => {
    const store = tx.objectStore('outbox');
    const row = await store.get(id);
    if (row !== undefined) await store.put(rule(v.parse(outboxRow, row)));
  });
}
