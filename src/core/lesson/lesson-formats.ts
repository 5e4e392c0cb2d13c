// Old plans have a straight way in: each older format is turned into the next one, and the newest is parsed strictly.
import * as v from 'valibot';

import { lessonPlan, type LessonPlan } from './lesson-plan.ts';

const formatOne = v.looseObject({ format: v.literal(1) });

/** Format 1 knew neither whom a lesson is for nor what stands around its steps; what it did not say stays unsaid. */
const fromFormatOne = (written: v.InferOutput<typeof formatOne>) => ({
  ...written,
  format: 2,
  audience: 'resident',
  bring: 0,
  withoutPhone: 0,
  ask: [],
});

/** The plan of a lesson as it was written, in any format ever released. Throws a `ValiError` that names what is wrong. */
export function readLessonPlan(written: unknown): LessonPlan {
  const newest = v.is(formatOne, written) ? fromFormatOne(written) : written;
  return v.parse(lessonPlan, newest);
}
