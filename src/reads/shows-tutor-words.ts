import { readSettings } from '#storage/settings-store.ts';

/** Do the words for tutors stand below each step? Unless somebody chose, on phones that have joined a class. */
export async function readShowsTutorWords(): Promise<boolean> {
  const { showsTutorWords, access } = await readSettings();
  return showsTutorWords ?? access !== null;
}
