// Which session a tutor is in when the class screen opens: today's open one, else the next of the day.
import type { Day } from '#shared/forms.ts';
import { MOST_SESSIONS_A_DAY } from '#shared/session-report.ts';

import { NO_HEADS } from './count.ts';
import type { Session } from './session.ts';

/** What a new session is made of besides its place in the day: two random ids and the venue used last. */
export type NewSessionParts = Pick<Session, 'id' | 'reportId' | 'venue'>;

/** The open session of that day with the highest number, or undefined. One forgotten on another day stays closed to counting. */
export function openSessionOf(sessions: readonly Session[], day: Day): Session | undefined {
  return sessions
    .filter((one) => one.date === day && one.status === 'open')
    .toSorted((a, b) => b.number - a.number)[0];
}

/**
 * The session to count in on that day: the open one, else a new one with the next number. After the ninth of a day no more is
 * made, and the ninth is given as it is.
 */
export function sessionToCount(sessions: readonly Session[], day: Day, parts: NewSessionParts): Session {
  const open = openSessionOf(sessions, day);
  if (open !== undefined) return open;
  const last = sessions.filter((one) => one.date === day).toSorted((a, b) => b.number - a.number)[0];
  if (last !== undefined && last.number >= MOST_SESSIONS_A_DAY) return last;
  return {
    ...parts,
    date: day,
    number: (last?.number ?? 0) + 1,
    kind: 'class',
    status: 'open',
    reason: null,
    minutes: 0,
    heads: NO_HEADS,
    taught: [],
  };
}
