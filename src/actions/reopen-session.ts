import { reopenSession as reopened } from '#core/attendance/close-session.ts';
import { write } from '#storage/database.ts';
import { putSessionIn, sessionIn } from '#storage/session-store.ts';

/**
 * The tutor tapped 「おわる」 too early: the session is open for counting again. Its report stays as it was until it is
 * finished again, and is only sent anew if something changed.
 */
export function reopenSession(sessionId: string): Promise<void> {
  return write(['sessions'], async (tx) => putSessionIn(tx, reopened(await sessionIn(tx, sessionId))));
}
