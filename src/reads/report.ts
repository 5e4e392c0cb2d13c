import * as v from 'valibot';

import { LESSONS } from '#content/course.ts';
import { tutorsOf } from '#core/attendance/count.ts';
import { month as monthForm, slug, type Month } from '#shared/forms.ts';
import { japanDay, MONTHS_BACK } from '#shared/japan-day.ts';
import type { AttendanceReport, AttendanceRow } from '#shared/reports.ts';
import { TUTOR_KINDS, type TutorKind } from '#shared/session-report.ts';
import { fetchAttendance, type OrganiserAnswer } from '#sync/organiser-client.ts';

import { useAnswer, type Asked } from './use-answer.ts';

/** A month and one venue's id, or `''` for all venues. */
export type AttendanceQuestion = { readonly month: Month; readonly venue: string };

/** What was counted in this month? */
export function useAttendance({
  month,
  venue,
}: AttendanceQuestion): Asked<OrganiserAnswer<AttendanceReport>> {
  return useAnswer(() => fetchAttendance(month, venue), [month, venue]);
}

/** The month it is in Japan. */
export const thisMonth = (now = new Date()): Month => japanDay(now).slice(0, 7);

/** The month so many months after (or, below zero, before) this one. */
export function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const place = year * 12 + number - 1 + months;
  return `${String(Math.floor(place / 12)).padStart(4, '0')}-${String((place % 12) + 1).padStart(2, '0')}`;
}

/** The months to choose from, newest first; one that an old bookmark asks for is among them. */
export function monthsToChoose(asked: Month, newest = thisMonth()): Month[] {
  const usual = Array.from({ length: MONTHS_BACK + 1 }, (_, back) => monthAfter(newest, -back));
  return [...new Set([...usual, asked])].toSorted().toReversed();
}

/** The question an address asks; without a month that exists, it asks for the month it is. */
export function questionOf(query: Readonly<Record<string, string>>, now = new Date()): AttendanceQuestion {
  const { month = '', venue = '' } = query;
  return { month: v.is(monthForm, month) ? month : thisMonth(now), venue: v.is(slug, venue) ? venue : '' };
}

/** How many taught, in all and of each kind that was there. */
export function tutorsIn(counted: Pick<AttendanceRow, 'tutors'>): {
  all: number;
  kinds: [TutorKind, number][];
} {
  const kinds = TUTOR_KINDS.map((kind): [TutorKind, number] => [kind, counted.tutors[kind]]);
  return { all: tutorsOf(counted), kinds: kinds.filter(([, heads]) => heads > 0) };
}

/** The lessons of these rows whose titles the app knows; a town may have lessons of its own. */
export function knownLessonsIn(rows: readonly AttendanceRow[]): string[] {
  const taught = new Set(rows.flatMap((row) => row.taught.map(({ lesson }) => lesson)));
  return LESSONS.filter((lesson) => taught.has(lesson));
}
