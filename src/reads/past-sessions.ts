import type { Session } from '#core/attendance/session.ts';
import type { Day } from '#shared/forms.ts';
import { japanDay } from '#shared/japan-day.ts';
import { readSessions } from '#storage/session-store.ts';

/** Which sessions are behind us, newest first? All but the one being counted today; one left open on another day is among them. */
export async function readPastSessions(today: Day = japanDay(new Date())): Promise<Session[]> {
  const sessions = await readSessions();
  return sessions.filter((one) => one.status !== 'open' || one.date !== today);
}
