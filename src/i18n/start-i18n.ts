// i18next stands behind this file alone: the words are loaded here, and screens ask with `useWords`.
import { createInstance } from 'i18next';

import { language, languageTag, readingsShown, type Language } from './languages.ts';

type WordsFile = { default: Record<string, unknown> };

const files = import.meta.glob<WordsFile>(['../../locales/*/**/*.json', '!../../locales/*/csv.json']);

const i18next = createInstance();
void i18next.init({
  lng: 'ja',
  fallbackLng: false,
  ns: [],
  defaultNS: 'common',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: {},
});

/** The words files a screen has asked for; a change of language loads the same ones. */
const asked = new Set<string>();

const load = async (code: Language, namespace: string) => {
  if (i18next.hasResourceBundle(code, namespace)) return;
  const file = files[`../../locales/${code}/${namespace}.json`];
  if (file === undefined) throw new Error(`no words: ${code}/${namespace}`);
  i18next.addResourceBundle(code, namespace, (await file()).default);
};

/** Loads these words files in the language of the moment. A screen is drawn only after that. */
export async function loadWords(namespaces: readonly string[]): Promise<void> {
  for (const namespace of namespaces) asked.add(namespace);
  await Promise.all(namespaces.map((namespace) => load(language.peek(), namespace)));
}

/** Changes the language of every screen at once, after its words have come. Rejects, and changes nothing, if they cannot. */
export async function setLanguage(code: Language): Promise<void> {
  await Promise.all([...asked].map((namespace) => load(code, namespace)));
  await i18next.changeLanguage(code);
  language.value = code;
  if (typeof document !== 'undefined') document.documentElement.lang = languageTag(code);
}

/** Whether readings are drawn above hard kanji; やさしい にほんご always has all of them. */
export function showReadings(hasFurigana: boolean): void {
  const isEasy = language.peek() === 'ja-x-easy';
  readingsShown.value = isEasy ? 'all' : hasFurigana ? 'hard' : 'none';
}

export type WordValues = Readonly<Record<string, string | number>>;

/** The marked text of a key. A missing key is a bug of ours and throws, so that no screen ever shows one. */
export function wordsOf(namespace: string, key: string, values?: WordValues): string {
  const lng = language.value;
  if (!i18next.exists(key, { ns: namespace, lng, ...values })) {
    throw new Error(`no words: ${lng}/${namespace}:${key}`);
  }
  return i18next.t(key, { ns: namespace, lng, ...values });
}
