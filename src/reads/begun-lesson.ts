import { LESSONS } from '#content/course.ts';
import { lastBegun } from '#core/progress/first-offer.ts';
import type { LessonProgress } from '#core/progress/progress.ts';
import { readAllProgress } from '#storage/progress-store.ts';
import { StorageTrouble } from '#storage/storage-trouble.ts';

export { firstOffer } from '#core/progress/first-offer.ts';

/**
 * How far is this person in the lesson begun last and not ended? Null without one among the lessons there are. A phone that cannot
 * look into its memory has none: home must open all the same.
 */
export async function readBegunLesson(): Promise<LessonProgress | null> {
  try {
    const known = (await readAllProgress()).filter(({ lesson }) => LESSONS.includes(lesson));
    return lastBegun(known) ?? null;
  } catch (error) {
    if (error instanceof StorageTrouble) return null;
    throw error;
  }
}
