import type { Venue } from '#shared/enrolment.ts';
import type { AttendanceRow } from '#shared/reports.ts';
import type { SessionReport } from '#shared/session-report.ts';

import type { SessionPart } from '../database/collector-database.ts';
import { sumTutors } from './sum-tutors.ts';

/**
 * One session as its phones tell it together: counts are added up, the longest time counts once, and the earliest part
 * gives day, number, venue and kind. Recalled parts are left out; with nothing left there is no session. It was
 * cancelled only if no part was held.
 */
export function sessionFromParts(
  parts: readonly SessionPart[],
  venues: readonly Venue[],
): AttendanceRow | undefined {
  const there = parts.filter((part) => part.report.session.status !== 'withdrawn').toSorted(byPlaceInMonth);
  const held = there.filter((part) => part.report.session.status === 'held');
  const face = (held[0] ?? there[0])?.report.session;
  if (!face) return undefined;
  const sum = (count: (report: SessionReport) => number) =>
    there.reduce((total, part) => total + count(part.report), 0);
  return {
    date: face.date,
    number: face.number,
    venue: face.venue === null ? null : nameVenue(face.venue, venues),
    kind: face.kind,
    status: face.status === 'cancelled' ? 'cancelled' : 'held',
    reason: face.status === 'cancelled' ? face.reason : null,
    parts: there.length,
    minutes: Math.max(...there.map((part) => part.report.session.minutes)),
    residents: sum((report) => report.heads.residents),
    firstTimers: sum((report) => report.heads.firstTimers),
    tutors: sumTutors((kind) => sum((report) => report.heads.tutors[kind])),
    turnedAway: sum((report) => report.heads.turnedAway),
    talks: sum((report) => report.talks),
    taught: sumTaught(there),
    corrected: there.some((part) => part.corrected),
  };
}

/** By day, then number; the id only settles which of two equal ones comes first. */
function byPlaceInMonth(a: SessionPart, b: SessionPart): number {
  const [left, right] = [a, b].map(
    ({ id, report: { session } }) => `${session.date} ${session.number} ${id}`,
  );
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** A phone may know a venue that the list no longer has: then its id stands for the name. */
function nameVenue(id: string, venues: readonly Venue[]): Venue {
  return venues.find((venue) => venue.id === id) ?? { id, name: id };
}

function sumTaught(parts: readonly SessionPart[]): AttendanceRow['taught'] {
  const heads = new Map<string, number>();
  for (const { lesson, heads: more } of parts.flatMap((part) => part.report.taught)) {
    heads.set(lesson, (heads.get(lesson) ?? 0) + more);
  }
  return Array.from(heads, ([lesson, sum]) => ({ lesson, heads: sum })).toSorted((a, b) =>
    a.lesson < b.lesson ? -1 : 1,
  );
}
