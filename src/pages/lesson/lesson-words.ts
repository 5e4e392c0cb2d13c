import { wordsFor, type Words } from '#i18n/use-words.ts';
import { factValues } from '#reads/facts.ts';

const known = new Map<string, Words>();

/** The words of a lesson, filled in with the facts it may name. */
export function useLessonWords(lesson: string): Words {
  const words = known.get(lesson) ?? wordsFor(`lessons/${lesson}`, { facts: factValues() });
  known.set(lesson, words);
  return words;
}
