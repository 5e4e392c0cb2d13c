import * as v from 'valibot';

import { lessonPlan, type LessonPlan } from '#core/lesson/lesson-plan.ts';

/** Each plan is its own chunk. */
const plans = import.meta.glob<unknown>('./lessons/*.json', { import: 'default' });

/** The plan of a lesson, or undefined if there is no such lesson. Throws on a plan that is not written as it must be. */
export async function loadLesson(id: string): Promise<LessonPlan | undefined> {
  const written = await plans[`./lessons/${id}.json`]?.();
  if (written === undefined) return undefined;
  const plan = v.parse(lessonPlan, written);
  if (plan.id !== id) throw new Error(`lessons/${id}.json calls itself ${plan.id}`);
  return plan;
}
