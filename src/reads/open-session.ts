import { openSessionOf } from '#core/attendance/open-session.ts';
import type { Session } from '#core/attendance/session.ts';
import type { Day } from '#shared/forms.ts';
import { japanDay } from '#shared/japan-day.ts';
import { readSessions } from '#storage/session-store.ts';

/** Which session is being counted today? Null if none is open. */
export async function readOpenSession(today: Day = japanDay(new Date())): Promise<Session | null> {
  return openSessionOf(await readSessions(), today) ?? null;
}
