import type { LessonProgress } from '#core/progress/progress.ts';
import { readAllProgress } from '#storage/progress-store.ts';
import { StorageTrouble } from '#storage/storage-trouble.ts';

/**
 * How far is this person in a lesson begun and not ended? Null without one. A phone that cannot look into its memory has none: home
 * must open all the same.
 */
export async function readBegunLesson(): Promise<LessonProgress | null> {
  try {
    return (await readAllProgress()).find(({ at }) => at !== null) ?? null;
  } catch (error) {
    if (error instanceof StorageTrouble) return null;
    throw error;
  }
}
