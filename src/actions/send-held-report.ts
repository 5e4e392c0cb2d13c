import { closeSession } from '#core/attendance/close-session.ts';
import { summariseSession } from '#core/summary/session-report.ts';
import { write } from '#storage/database.ts';
import { releaseHeldIn } from '#storage/outbox-store.ts';
import { sessionIn } from '#storage/session-store.ts';
import { sendInBackground } from '#sync/send-when-possible.ts';

/**
 * The collector holds other numbers under the same report, as after a phone was copied, and the tutor says that those of this
 * phone are right: they are sent as a correction. A report that is not held stays as it is.
 */
export async function sendHeldReport(sessionId: string): Promise<void> {
  await write(['sessions', 'outbox'], async (tx) => {
    const session = closeSession(await sessionIn(tx, sessionId));
    const { reportId } = session;
    await releaseHeldIn(tx, { reportId, sessionId }, (rev) => summariseSession(session, rev));
  });
  sendInBackground(true);
}
