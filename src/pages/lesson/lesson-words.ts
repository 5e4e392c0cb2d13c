import { wordsFor, type Words } from '#i18n/use-words.ts';
import { factValues } from '#reads/facts.ts';

/** The words of a lesson, filled in with the facts it may name. */
export const useLessonWords = (lesson: string): Words =>
  wordsFor(`lessons/${lesson}`, { facts: factValues() });
