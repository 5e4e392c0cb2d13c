import { arriveAt } from '#core/progress/progress.ts';
import { changeProgress } from '#storage/progress-store.ts';

/** The resident came to a step: that is where to come back to. */
export async function arriveAtStep(lesson: string, step: string): Promise<void> {
  const nowMs = Date.now();
  await changeProgress(lesson, (progress) => arriveAt(progress, step, nowMs));
}
