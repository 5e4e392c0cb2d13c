// A session is counted while it is open and summed up when it is closed; a hasty 「おわる」 can be taken back.
import type { Session } from './session.ts';

/** An open session becomes one that was held. A session that has ended already stays as it is. */
export function closeSession(session: Session): Session {
  return session.status === 'open' ? { ...session, status: 'held' } : session;
}

/** A session that was held is open for counting again. One that was cancelled or withdrawn stays as it is. */
export function reopenSession(session: Session): Session {
  return session.status === 'held' ? { ...session, status: 'open' } : session;
}
