// What a tutor says about an open session besides its heads: lessons taught, minutes, venue.
import { MOST_MINUTES, MOST_RESIDENTS } from '#shared/session-report.ts';

import type { Session } from './session.ts';

const within = (value: number, most: number) => Math.min(Math.max(Math.trunc(value), 0), most);

/**
 * The session with a lesson marked as taught, or no longer. `heads` is how many residents were taught it; null stands for
 * everybody who is in the room when the session ends.
 */
export function withLesson(session: Session, lesson: string, heads: number | null): Session {
  const taught = { lesson, heads: heads === null ? null : within(heads, MOST_RESIDENTS) };
  return { ...session, taught: [...withoutLesson(session, lesson).taught, taught] };
}

/** The session without that lesson. */
export function withoutLesson(session: Session, lesson: string): Session {
  return { ...session, taught: session.taught.filter((one) => one.lesson !== lesson) };
}

/** The session with its length, kept within 0 and 600 whole minutes. */
export function withMinutes(session: Session, minutes: number): Session {
  return { ...session, minutes: within(minutes, MOST_MINUTES) };
}
