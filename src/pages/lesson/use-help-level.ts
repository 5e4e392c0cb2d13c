import type { HelpLevel } from '#core/lesson/help-level.ts';
import { helpLevel, readLessonProgress } from '#reads/lesson-progress.ts';
import { useLive } from '#reads/use-live.ts';

/** How much help a practice of this lesson gives this person; undefined until the phone was asked. */
export function useHelpLevel(lesson: string): HelpLevel | undefined {
  const progress = useLive(['progress'], () => readLessonProgress(lesson), [lesson]);
  return progress && helpLevel(progress.rounds);
}
