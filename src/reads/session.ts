import type { Session } from '#core/attendance/session.ts';
import { readSession } from '#storage/session-store.ts';

/** What does this phone know of one session? Null if it does not know it. */
export async function readSessionById(sessionId: string): Promise<Session | null> {
  return (await readSession(sessionId)) ?? null;
}
