import { withMinutes } from '#core/attendance/session-facts.ts';
import { changeSession, type Kept } from '#storage/session-store.ts';

/** The tutor says how many minutes the session took. */
export function setMinutes(sessionId: string, minutes: number): Promise<Kept> {
  return changeSession(sessionId, (session) => withMinutes(session, minutes));
}
