import { arriveAt } from '#core/progress/progress.ts';
import { changeProgress, readProgress } from '#storage/progress-store.ts';

/** The resident came to a step: that is where to come back to. Nothing is written where it is that already. */
export async function arriveAtStep(lesson: string, step: string): Promise<void> {
  if ((await readProgress(lesson)).at === step) return;
  await changeProgress(lesson, (progress) => arriveAt(progress, step));
}
