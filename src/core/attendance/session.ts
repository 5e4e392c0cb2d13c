// A class session as this phone knows it. Counts only: no field for a person exists.
import * as v from 'valibot';

import { countUpTo, day, hexId, slug } from '#shared/forms.ts';
import {
  CANCEL_REASONS,
  heads,
  MOST_MINUTES,
  MOST_RESIDENTS,
  MOST_SESSIONS_A_DAY,
  SESSION_KINDS,
} from '#shared/session-report.ts';

/** A session as stored; times of day are never part of it (decision 0003). */
export const session = v.strictObject({
  id: hexId,
  reportId: hexId,
  date: day,
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SESSIONS_A_DAY)),
  venue: v.nullable(slug),
  kind: v.picklist(SESSION_KINDS),
  status: v.picklist(['open', 'held', 'cancelled', 'withdrawn']),
  reason: v.nullable(v.picklist(CANCEL_REASONS)),
  minutes: countUpTo(MOST_MINUTES),
  heads,
  /** Heads of null: everybody in the room when the session ends. */
  taught: v.array(v.strictObject({ lesson: slug, heads: v.nullable(countUpTo(MOST_RESIDENTS)) })),
});
export type Session = v.InferOutput<typeof session>;

/** What a tutor can count, by the names used on the screen and in the store. */
export const COUNTERS = [
  'residents',
  'firstTimers',
  'tutors.adult',
  'tutors.highSchool',
  'tutors.university',
  'tutors.shop',
  'tutors.staff',
  'turnedAway',
] as const;
export type Counter = (typeof COUNTERS)[number];
