import { startOver } from '#core/progress/progress.ts';
import { changeProgress } from '#storage/progress-store.ts';

/** The resident begins a lesson anew. What they reached before stays known. */
export async function restartLesson(lesson: string): Promise<void> {
  await changeProgress(lesson, startOver);
}
