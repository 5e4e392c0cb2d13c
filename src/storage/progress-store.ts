// How far this phone's person is in each lesson.
import * as v from 'valibot';

import { lessonProgress, newProgress, type LessonProgress } from '#core/progress/progress.ts';

import { read, write } from './database.ts';

/** The progress in one lesson; a lesson never opened has an empty one. */
export function readProgress(lesson: string): Promise<LessonProgress> {
  return read(['progress'], async (tx) => {
    const stored = await tx.objectStore('progress').get(lesson);
    return stored === undefined ? newProgress(lesson) : v.parse(lessonProgress, stored);
  });
}

/** The progress in every lesson ever opened, by lesson id. */
export function readAllProgress(): Promise<LessonProgress[]> {
  return read(['progress'], async (tx) =>
    v.parse(v.array(lessonProgress), await tx.objectStore('progress').getAll()),
  );
}

/** Applies a rule of core/progress to the stored progress of one lesson, in one transaction. */
export function changeProgress(
  lesson: string,
  rule: (progress: LessonProgress) => LessonProgress,
): Promise<LessonProgress> {
  return write(['progress'], async (tx) => {
    const store = tx.objectStore('progress');
    const stored = await store.get(lesson);
    const next = rule(stored === undefined ? newProgress(lesson) : v.parse(lessonProgress, stored));
    await store.put(next);
    return next;
  });
}
