import { finishStep as finished } from '#core/progress/progress.ts';
import { changeProgress } from '#storage/progress-store.ts';

/** The resident finished a step of a lesson with these steps: the next one is drawn and is where to come back to. */
export async function finishStep(lesson: string, step: string, steps: readonly string[]): Promise<void> {
  await changeProgress(lesson, (progress) => finished(progress, step, steps));
}
