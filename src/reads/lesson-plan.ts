// What is this lesson made of? Plans are loaded before a screen is drawn and then stay, so that drawing never waits.
import { loadLesson } from '#content/load-lesson.ts';
import type { LessonPlan } from '#core/lesson/lesson-plan.ts';

export { DEVICES } from '#core/lesson/device.ts';
export { placeInLesson, stepIds, wayOn } from '#core/lesson/place-in-lesson.ts';

const kept = new Map<string, LessonPlan>();

/** Loads the plan of a lesson and keeps it. Undefined if there is no such lesson. */
export async function keepLessonPlan(lesson: string): Promise<LessonPlan | undefined> {
  const plan = kept.get(lesson) ?? (await loadLesson(lesson));
  if (plan !== undefined) kept.set(lesson, plan);
  return plan;
}

/** The plan of a lesson that was kept before. Throws if it was not. */
export function lessonPlan(lesson: string): LessonPlan {
  const plan = kept.get(lesson);
  if (plan === undefined) throw new Error(`the plan of ${lesson} was not loaded`);
  return plan;
}
