import { summariseSession } from '#core/summary/session-report.ts';
import type { Day } from '#shared/forms.ts';
import { read, write, type ReadTransaction, type WriteTransaction } from '#storage/database.ts';
import { deleteReportIn, outboxRowsIn, putReportIn } from '#storage/outbox-store.ts';
import { sessionsIn } from '#storage/session-store.ts';

/** A report is kept as long as the collector takes it: 13 whole months (decision 0003). */
const MONTHS_KEPT = 13;

/** The first day of which reports are still kept on `today`. */
function oldestKept(today: Day): Day {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - MONTHS_KEPT, 1)).toISOString().slice(0, 10);
}

async function untidyIn(tx: ReadTransaction | WriteTransaction, oldest: Day) {
  const [sessions, rows] = [await sessionsIn(tx), await outboxRowsIn(tx)];
  const dates = new Map(sessions.map(({ id, date }) => [id, date]));
  const known = new Set(rows.map(({ id }) => id));
  return {
    lost: sessions.filter(
      ({ status, date, reportId }) => status !== 'open' && date >= oldest && !known.has(reportId),
    ),
    old: rows.filter(
      ({ state, sessionId }) => state === 'acked' && (dates.get(sessionId) ?? oldest) < oldest,
    ),
  };
}

/**
 * The app starts: reports the town has and nobody may change any more are deleted, their sessions stay; a session that ended and
 * has no report gets it again. It begins at rev 1, for nothing on the phone knows how high it was: if the collector holds a
 * higher rev it says so, if it holds other numbers at this one the report is held and a person decides.
 */
export async function tidyOutbox(today: Day): Promise<void> {
  const oldest = oldestKept(today);
  const { lost, old } = await read(['sessions', 'outbox'], (tx) => untidyIn(tx, oldest));
  // Without a write nobody is told of a change that is none.
  if (lost.length + old.length === 0) return;
  await write(['sessions', 'outbox'], async (tx) => {
    const now = await untidyIn(tx, oldest);
    for (const { id } of now.old) await deleteReportIn(tx, id);
    for (const session of now.lost) {
      const ids = { reportId: session.reportId, sessionId: session.id };
      await putReportIn(tx, ids, (rev) => summariseSession(session, rev));
    }
  });
}
