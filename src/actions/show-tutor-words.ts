import { changeSettings } from '#storage/settings-store.ts';

/** Whoever teaches lets the words for tutors stand below each step, or not. */
export function showTutorWords(showsTutorWords: boolean): Promise<void> {
  return changeSettings({ showsTutorWords });
}
