import { arriveAt, stepToShow } from '#core/progress/progress.ts';
import { changeProgress } from '#storage/progress-store.ts';

/** The resident opens a lesson with these steps: gives the step where they were, or the first. */
export async function startLesson(lesson: string, steps: readonly string[]): Promise<string> {
  const progress = await changeProgress(lesson, (before) => arriveAt(before, stepToShow(before, steps)));
  return stepToShow(progress, steps);
}
