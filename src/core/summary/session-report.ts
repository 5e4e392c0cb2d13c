// The privacy gate: a session goes in, counts come out. Whatever else a phone knows cannot pass here.
import * as v from 'valibot';

import { sessionReport, type SessionReport } from '#shared/session-report.ts';

import { NO_HEADS } from '../attendance/count.ts';
import type { Session } from '../attendance/session.ts';

/**
 * The report of a session that has ended, at revision `rev`. Every key is named here one by one, so that a field added to
 * the session later does not leave the phone by itself. Throws if the session is still open or breaks a rule of the contract.
 */
export function summariseSession(session: Session, rev: number): SessionReport {
  const { id, date, number, venue, kind, minutes, status, heads } = session;
  const facts = { id, date, number, venue, kind };
  const isHeld = status === 'held';
  return v.parse(sessionReport, {
    kind: 'session',
    version: 1,
    rev,
    session: {
      ...facts,
      minutes: isHeld ? minutes : 0,
      status,
      ...(status === 'cancelled' ? { reason: session.reason } : {}),
    },
    heads: isHeld
      ? {
          residents: heads.residents,
          firstTimers: heads.firstTimers,
          tutors: {
            adult: heads.tutors.adult,
            highSchool: heads.tutors.highSchool,
            university: heads.tutors.university,
            shop: heads.tutors.shop,
            staff: heads.tutors.staff,
          },
          turnedAway: heads.turnedAway,
        }
      : NO_HEADS,
    taught: isHeld
      ? session.taught
          .map(({ lesson, heads: present }) => ({
            lesson,
            heads: Math.min(present ?? heads.residents, heads.residents),
          }))
          .toSorted((a, b) => (a.lesson < b.lesson ? -1 : 1))
      : [],
    talks: 0,
    nearMisses: [],
  });
}
