import { withMinutes } from '#core/attendance/session-facts.ts';
import { MOST_MINUTES } from '#shared/session-report.ts';
import { changeSession, type Kept } from '#storage/session-store.ts';

export { MOST_MINUTES };

/** The tutor says how many minutes the session took. */
export function setMinutes(sessionId: string, minutes: number): Promise<Kept> {
  return changeSession(sessionId, (session) => withMinutes(session, minutes));
}
