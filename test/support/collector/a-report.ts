import { randomBytes } from 'node:crypto';

import type { SessionReport } from '#shared/session-report.ts';

export const A_SESSION_ID = '9f2c0000000000000000000000000001';

export const hex = () => randomBytes(16).toString('hex');

type Held = Extract<SessionReport['session'], { status: 'held' }>;
export type ReportChanges = Partial<Omit<SessionReport, 'heads' | 'session'>> & {
  heads?: Partial<SessionReport['heads']>;
  session?: SessionReport['session'];
};

/** A session that was held; what a test depends on it says itself. */
export function aSession(changes: Partial<Held> = {}): Held {
  return {
    id: A_SESSION_ID,
    date: '2026-11-20',
    number: 1,
    venue: null,
    kind: 'class',
    minutes: 90,
    status: 'held',
    ...changes,
  };
}

/** One phone's part: 12 residents, 3 tutors, one lesson. */
export function aReport({ heads, session, ...rest }: ReportChanges = {}): SessionReport {
  return {
    kind: 'session',
    version: 1,
    rev: 1,
    session: session ?? aSession(),
    heads: {
      residents: 12,
      firstTimers: 3,
      tutors: { adult: 1, highSchool: 2, university: 0, shop: 0, staff: 0 },
      turnedAway: 0,
      ...heads,
    },
    taught: [{ lesson: 'el-qr-pay', heads: 12 }],
    talks: 2,
    nearMisses: [],
    ...rest,
  };
}

/** A session with nobody in it, for cancelled and withdrawn ones. */
export function anEmptyReport(session: SessionReport['session'], rev = 1): SessionReport {
  const tutors = { adult: 0, highSchool: 0, university: 0, shop: 0, staff: 0 };
  return {
    kind: 'session',
    version: 1,
    rev,
    session,
    heads: { residents: 0, firstTimers: 0, tutors, turnedAway: 0 },
    taught: [],
    talks: 0,
    nearMisses: [],
  };
}
