// What a class phone may tell the collector about one session: counts, codes and a day. No key for free text exists.
// Both ends parse with this file (decision 0003). Imports only valibot.
import * as v from 'valibot';

import { countUpTo, day, hexId, slug } from './forms.ts';

export const SESSION_KINDS = ['class', 'support', 'outreach'] as const;

export const CANCEL_REASONS = ['weather', 'no-tutor', 'no-resident', 'venue', 'other'] as const;
export const NEAR_MISSES = ['secret-seen', 'phone-held', 'real-press', 'scam-met', 'unwell'] as const;

export const TUTOR_KINDS = ['adult', 'highSchool', 'university', 'shop', 'staff'] as const;
export type TutorKind = (typeof TUTOR_KINDS)[number];

export const MOST_RESIDENTS = 999;
export const MOST_TUTORS = 99;
export const MOST_MINUTES = 600;
export const MOST_SESSIONS_A_DAY = 9;

const sessionFacts = {
  id: hexId,
  date: day,
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SESSIONS_A_DAY)),
  venue: v.nullable(slug),
  kind: v.picklist(SESSION_KINDS),
  minutes: countUpTo(MOST_MINUTES),
};

const session = v.variant('status', [
  v.strictObject({ ...sessionFacts, status: v.literal('held') }),
  v.strictObject({
    ...sessionFacts,
    status: v.literal('cancelled'),
    reason: v.picklist(CANCEL_REASONS),
  }),
  v.strictObject({ ...sessionFacts, status: v.literal('withdrawn') }),
]);

const tutors = v.strictObject({
  adult: countUpTo(MOST_TUTORS),
  highSchool: countUpTo(MOST_TUTORS),
  university: countUpTo(MOST_TUTORS),
  shop: countUpTo(MOST_TUTORS),
  staff: countUpTo(MOST_TUTORS),
});

export const heads = v.strictObject({
  residents: countUpTo(MOST_RESIDENTS),
  firstTimers: countUpTo(MOST_RESIDENTS),
  tutors,
  turnedAway: countUpTo(MOST_RESIDENTS),
});
export type Heads = v.InferOutput<typeof heads>;

const taughtLesson = v.strictObject({ lesson: slug, heads: countUpTo(MOST_RESIDENTS) });

const nearMiss = v.strictObject({ code: v.picklist(NEAR_MISSES), count: countUpTo(99) });

const areDistinct = (keys: string[]) => new Set(keys).size === keys.length;

/**
 * One phone's part of one session, version 1. Beyond its shape it promises:
 * first-timers and each lesson's heads never exceed the residents, no lesson or near-miss code twice,
 * and a session that was not held has nobody in it.
 */
export const sessionReport = v.pipe(
  v.strictObject({
    kind: v.literal('session'),
    version: v.literal(1),
    rev: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
    session,
    heads,
    taught: v.pipe(v.array(taughtLesson), v.maxLength(50)),
    talks: countUpTo(999),
    nearMisses: v.pipe(v.array(nearMiss), v.maxLength(NEAR_MISSES.length)),
  }),
  v.check((report) => report.heads.firstTimers <= report.heads.residents, 'first-timers'),
  v.check((report) => report.taught.every((one) => one.heads <= report.heads.residents), 'taught'),
  v.check((report) => areDistinct(report.taught.map((one) => one.lesson)), 'lesson-twice'),
  v.check((report) => areDistinct(report.nearMisses.map((one) => one.code)), 'near-miss-twice'),
  v.check(
    ({ session: facts, heads: counted, taught }) =>
      facts.status === 'held' || (counted.residents === 0 && taught.length === 0),
    'nobody-in-a-session-not-held',
  ),
);
export type SessionReport = v.InferOutput<typeof sessionReport>;
