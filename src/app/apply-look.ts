// The person's words and sizes, put into effect on every screen at once.
import { loadHardKanji } from '#i18n/hard-kanji.ts';
import { setLanguage, showReadings } from '#i18n/start-i18n.ts';
import { keepLook } from '#offline/keep-look.ts';
import type { Look } from '#reads/look.ts';

/** Whether a person with these settings sees the pages as they were pre-rendered. */
export const isPlainLook = ({ language, hasFurigana, textSize }: Look): boolean =>
  language === 'ja' && !hasFurigana && textSize === 'standard';

/** Shows every screen in this language, with these readings and this size, and tells the worker for the next start. */
export async function applyLook(look: Look): Promise<void> {
  if (look.textSize === 'standard') delete document.documentElement.dataset['size'];
  else document.documentElement.dataset['size'] = look.textSize;
  if (look.hasFurigana) await loadHardKanji();
  await setLanguage(look.language);
  showReadings(look.hasFurigana);
  await keepLook({ language: look.language, isPlain: isPlainLook(look) });
}
