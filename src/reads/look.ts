import { StorageTrouble } from '#storage/database.ts';
import { readSettings, type Settings } from '#storage/settings-store.ts';

export type Look = Pick<Settings, 'language' | 'hasFurigana' | 'textSize'>;

/** ja, standard size, as the pages are pre-rendered. */
export const FIRST_LOOK: Look = { language: 'ja', hasFurigana: false, textSize: 'standard' };

/** Which words and sizes the person chose. A phone that cannot look into its memory shows the first ones: a lesson can still be read. */
export async function readLook(): Promise<Look> {
  try {
    const { language, hasFurigana, textSize } = await readSettings();
    return { language, hasFurigana, textSize };
  } catch (error) {
    if (error instanceof StorageTrouble) return FIRST_LOOK;
    throw error;
  }
}
