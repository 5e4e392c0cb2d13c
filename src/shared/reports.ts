// Name and row of each organiser report: the collector fills it, the page draws it, the CSV writes it.
import * as v from 'valibot';

import { municipality, venue } from './enrolment.ts';
import { day, month, slug } from './forms.ts';
import { CANCEL_REASONS, SESSION_KINDS } from './session-report.ts';

export const REPORT_NAMES = ['attendance'] as const;
export type ReportName = (typeof REPORT_NAMES)[number];

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const tutorSums = v.strictObject({
  adult: whole,
  highSchool: whole,
  university: whole,
  shop: whole,
  staff: whole,
});

/** One session: the sums over all its parts (phones). `corrected` says a part was sent anew; the old value is not kept. */
export const attendanceRow = v.strictObject({
  date: day,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  venue: v.nullable(venue),
  kind: v.picklist(SESSION_KINDS),
  status: v.picklist(['held', 'cancelled']),
  reason: v.nullable(v.picklist(CANCEL_REASONS)),
  parts: whole,
  minutes: whole,
  residents: whole,
  firstTimers: whole,
  tutors: tutorSums,
  turnedAway: whole,
  talks: whole,
  taught: v.array(v.strictObject({ lesson: slug, heads: whole })),
  corrected: v.boolean(),
});
export type AttendanceRow = v.InferOutput<typeof attendanceRow>;

/** The month's sessions, oldest first, and their sums: held sessions and everything counted in them. */
export const attendanceReport = v.strictObject({
  month,
  municipality,
  rows: v.array(attendanceRow),
  totals: v.strictObject({
    sessions: whole,
    residents: whole,
    firstTimers: whole,
    tutors: tutorSums,
    turnedAway: whole,
  }),
});
export type AttendanceReport = v.InferOutput<typeof attendanceReport>;
