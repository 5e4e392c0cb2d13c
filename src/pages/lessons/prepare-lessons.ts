import { loadWords } from '#i18n/start-i18n.ts';
import { lessonIds } from '#reads/lesson-list.ts';

/** Loads the titles of all lessons. There is always such a screen. */
export async function prepareLessons(): Promise<boolean> {
  await loadWords(lessonIds().map((lesson) => `lessons/${lesson}`));
  return true;
}
