import type { AttendanceReport, AttendanceRow } from '#shared/reports.ts';

import type { CollectorDatabase, SessionPart } from '../database/collector-database.ts';
import type { ReportQuestion } from './reports.ts';
import { sessionFromParts } from './session-from-parts.ts';
import { sumTutors } from './sum-tutors.ts';

/** The month's sessions, oldest first, each phone's part added up, and the sums of those that were held. */
export async function attendance(
  { reports, venues }: CollectorDatabase,
  { municipality, month, venue }: ReportQuestion,
): Promise<AttendanceReport> {
  const [parts, known] = await Promise.all([
    reports.listParts(municipality.code, month),
    venues.list(municipality.code),
  ]);
  const rows = groupBySession(parts)
    .map((ofOne) => sessionFromParts(ofOne, known))
    .filter((row) => row !== undefined)
    .filter((row) => row.date.startsWith(month) && (venue === null || row.venue?.id === venue))
    .toSorted(byDateThenNumber);
  return { month, municipality, rows, totals: totalsOf(rows.filter((row) => row.status === 'held')) };
}

/** In the order of their random ids, so that sessions equal in all else stand in the same order each time. */
function groupBySession(parts: readonly SessionPart[]): SessionPart[][] {
  const sessions = new Map<string, SessionPart[]>();
  for (const part of parts.toSorted((a, b) => compare(a.report.session.id, b.report.session.id))) {
    const { id } = part.report.session;
    sessions.set(id, [...(sessions.get(id) ?? []), part]);
  }
  return [...sessions.values()];
}

function byDateThenNumber(a: AttendanceRow, b: AttendanceRow): number {
  return compare(a.date, b.date) || a.number - b.number || compare(a.venue?.id ?? '', b.venue?.id ?? '');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function totalsOf(held: readonly AttendanceRow[]): AttendanceReport['totals'] {
  const sum = (count: (row: AttendanceRow) => number) => held.reduce((total, row) => total + count(row), 0);
  return {
    sessions: held.length,
    residents: sum((row) => row.residents),
    firstTimers: sum((row) => row.firstTimers),
    tutors: sumTutors((kind) => sum((row) => row.tutors[kind])),
    turnedAway: sum((row) => row.turnedAway),
  };
}
