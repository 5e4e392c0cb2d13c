import { readLessonPlan } from '#core/lesson/lesson-formats.ts';
import type { LessonPlan } from '#core/lesson/lesson-plan.ts';

/** Each plan is its own chunk. */
const plans = import.meta.glob<unknown>('./lessons/*.json', { import: 'default' });

/** The plan of a lesson, or undefined if there is no such lesson. Throws on a plan that is not written as it must be. */
export async function loadLesson(id: string): Promise<LessonPlan | undefined> {
  const written = await plans[`./lessons/${id}.json`]?.();
  if (written === undefined) return undefined;
  const plan = readLessonPlan(written);
  if (plan.id !== id) throw new Error(`lessons/${id}.json calls itself ${plan.id}`);
  return plan;
}
