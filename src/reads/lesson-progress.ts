import type { LessonProgress } from '#core/progress/progress.ts';
import { readProgress } from '#storage/progress-store.ts';

export { helpLevel } from '#core/lesson/help-level.ts';

/** How far is this person in this lesson? A lesson never opened has an empty progress. */
export function readLessonProgress(lesson: string): Promise<LessonProgress> {
  return readProgress(lesson);
}
