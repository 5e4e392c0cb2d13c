// The outbox: for each report the state the collector should know. It sends state, not events, so sending twice counts once.
// One of the two stores the wire may open.
import * as v from 'valibot';

import { canonicalBody } from '#shared/canonical.ts';
import type { SessionReport } from '#shared/session-report.ts';

import { read, write, type ReadTransaction, type WriteTransaction } from './database.ts';
import { outboxRow, type OutboxRow } from './outbox-row.ts';

export { StorageTrouble } from './database.ts';
export type { OutboxRow, WaitReason } from './outbox-row.ts';
export { onceHidden, whenVisible } from './when-visible.ts';

const ROWS = v.array(outboxRow);

type ReportIds = { reportId: string; sessionId: string };

/** The report of a session at a rev, as the privacy gate makes it. */
export type Summarise = (rev: number) => SessionReport;

/**
 * The row that tells the collector what `summarise` says now. The rev rises only if the content changed since the row before;
 * with the same content it is the very same row. It rises above every rev the collector is known to hold.
 */
export function rowToSend(before: OutboxRow | undefined, ids: ReportIds, summarise: Summarise): OutboxRow {
  if (before !== undefined && canonicalBody(summarise(before.rev)) === before.body) return before;
  return nextRow(before, ids, summarise);
}

function nextRow(before: OutboxRow | undefined, ids: ReportIds, summarise: Summarise): OutboxRow {
  const rev = Math.max(before?.rev ?? 0, before?.acked?.rev ?? 0) + 1;
  return {
    id: ids.reportId,
    sessionId: ids.sessionId,
    rev,
    body: canonicalBody(summarise(rev)),
    state: 'dirty',
    reason: null,
    attempts: 0,
    nextTryAtMs: 0,
    acked: before?.acked ?? null,
  };
}

/** One row inside a transaction that holds `outbox`, or undefined. */
export async function outboxRowIn(
  tx: ReadTransaction | WriteTransaction,
  reportId: string,
): Promise<OutboxRow | undefined> {
  const stored = await tx.objectStore('outbox').get(reportId);
  return stored === undefined ? undefined : v.parse(outboxRow, stored);
}

/**
 * Writes the report of a session into the outbox, inside the transaction of the session it sums up. With unchanged content
 * nothing is written.
 */
export async function putReportIn(tx: WriteTransaction, ids: ReportIds, summarise: Summarise): Promise<void> {
  const before = await outboxRowIn(tx, ids.reportId);
  const next = rowToSend(before, ids, summarise);
  if (next !== before) await tx.objectStore('outbox').put(next);
}

/**
 * Writes a report that is held into the outbox once more at a higher rev, so that it wins over what the collector holds. A row
 * that is not held stays as it is.
 */
export async function releaseHeldIn(
  tx: WriteTransaction,
  ids: ReportIds,
  summarise: Summarise,
): Promise<void> {
  const before = await outboxRowIn(tx, ids.reportId);
  if (before?.state === 'held') await tx.objectStore('outbox').put(nextRow(before, ids, summarise));
}

/** Every row of the outbox, inside a transaction that holds `outbox`. */
export async function outboxRowsIn(tx: ReadTransaction | WriteTransaction): Promise<OutboxRow[]> {
  return v.parse(ROWS, await tx.objectStore('outbox').getAll());
}

/** Deletes one row, inside a transaction that holds `outbox`. */
export async function deleteReportIn(tx: WriteTransaction, reportId: string): Promise<void> {
  await tx.objectStore('outbox').delete(reportId);
}

/** Every row of the outbox. */
export function readOutbox(): Promise<OutboxRow[]> {
  return read(['outbox'], outboxRowsIn);
}

/**
 * Changes rows by a rule that sees all of them as they are now, in one transaction. A row the rule gives back as it was is not
 * written.
 */
export function changeOutbox(rule: (row: OutboxRow) => OutboxRow): Promise<void> {
  return write(['outbox'], async (tx) => {
    const store = tx.objectStore('outbox');
    const rows = await outboxRowsIn(tx);
    const changed = rows.map((row) => [row, rule(row)] as const).filter(([row, next]) => row !== next);
    await Promise.all(changed.map(([, next]) => store.put(next)));
  });
}
