import { changeSettings, type Settings } from '#storage/settings-store.ts';

/** ふつう / ふりがな / やさしい にほんご / English: one question to a person, two settings to the app. */
export const WORD_CHOICES = {
  plain: { language: 'ja', hasFurigana: false },
  furigana: { language: 'ja', hasFurigana: true },
  easy: { language: 'ja-x-easy', hasFurigana: true },
  english: { language: 'en', hasFurigana: false },
} as const satisfies Record<string, Pick<Settings, 'language' | 'hasFurigana'>>;
export type WordChoice = keyof typeof WORD_CHOICES;

/** The person chooses how the app speaks. */
export function chooseWords(choice: WordChoice): Promise<void> {
  return changeSettings(WORD_CHOICES[choice]);
}
