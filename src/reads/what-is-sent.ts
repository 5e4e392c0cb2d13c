import { closeSession } from '#core/attendance/close-session.ts';
import { summariseSession } from '#core/summary/session-report.ts';
import { read } from '#storage/database.ts';
import { outboxRowIn, rowToSend } from '#storage/outbox-store.ts';
import { sessionIn } from '#storage/session-store.ts';

/**
 * What exactly is sent of this session? The text of the request body, byte for byte; of an open session the body that finishing
 * it now would send. Throws if there is no session of that id.
 */
export function readWhatIsSent(sessionId: string): Promise<string> {
  return read(['sessions', 'outbox'], async (tx) => {
    const session = closeSession(await sessionIn(tx, sessionId));
    const { reportId } = session;
    const before = await outboxRowIn(tx, reportId);
    return rowToSend(before, { reportId, sessionId }, (rev) => summariseSession(session, rev)).body;
  });
}
