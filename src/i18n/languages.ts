// Which words a person sees, as signals: what draws with them is drawn again when they change.
import { signal } from '@preact/signals';

export const LANGUAGES = ['ja', 'ja-x-easy', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Readings above kanji: none, above the hard ones (outside the 1,026 taught in primary school), or above all. */
export type ReadingsShown = 'none' | 'hard' | 'all';

export const language = signal<Language>('ja');
export const readingsShown = signal<ReadingsShown>('none');

/** The tag for `lang` attributes and `Intl`. */
export const languageTag = (code: Language) => (code === 'ja-x-easy' ? 'ja' : code);
