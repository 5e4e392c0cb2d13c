import { closeSession } from '#core/attendance/close-session.ts';
import { summariseSession } from '#core/summary/session-report.ts';
import { write } from '#storage/database.ts';
import { putReportIn } from '#storage/outbox-store.ts';
import { putSessionIn, sessionIn } from '#storage/session-store.ts';
import { sendInBackground } from '#sync/send-when-possible.ts';

/** The tutor taps 「おわる」: the session closes and its report is written anew, or neither. Then sending is tried. */
export async function finishSession(sessionId: string): Promise<void> {
  await write(['sessions', 'outbox'], async (tx) => {
    const session = closeSession(await sessionIn(tx, sessionId));
    await putSessionIn(tx, session);
    const { reportId } = session;
    await putReportIn(tx, { reportId, sessionId }, (rev) => summariseSession(session, rev));
  });
  sendInBackground(true);
}
