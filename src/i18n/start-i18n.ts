// i18next stands behind this file alone: the words are loaded here, and screens ask with `useWords`.
import { createInstance } from 'i18next';
import indexes from 'virtual:word-indexes';

import { language, languageTag, readingsShown, type Language } from './languages.ts';

export type WordsFile = { default: Record<string, unknown> };
type WordsFiles = Readonly<Record<string, () => Promise<WordsFile>>>;

/** How each words file is loaded: those of screens and of lists from the start; `addWordsFiles` brings the others. */
let files: WordsFiles = {
  ...import.meta.glob<WordsFile>(['../../locales/*/*.json', '!../../locales/*/csv.json']),
  ...indexes,
};

/** Makes more words files known, named as `import.meta.glob` names them from this folder. */
export function addWordsFiles(more: WordsFiles): void {
  files = { ...files, ...more };
}

const i18next = createInstance();
void i18next.init({
  lng: 'ja',
  fallbackLng: false,
  // Easy Japanese never borrows a missing word from ja unseen.
  load: 'currentOnly',
  ns: [],
  defaultNS: 'common',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: {},
});

// 「11月」 needs no help; English writes its months: `{{month, monthName}}`.
i18next.services.formatter?.add('monthName', (month, code) =>
  new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, Number(month) - 1)),
);

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
  const code = language.peek();
  await Promise.all(
    namespaces.map(async (namespace) => {
      asked.add(namespace);
      try {
        await load(code, namespace);
      } catch (error) {
        // Words that are not there must not stand in the way of every later change of language.
        if (!i18next.hasResourceBundle(language.peek(), namespace)) asked.delete(namespace);
        throw error;
      }
    }),
  );
}

/** Loads, in another language, all words that screens have asked for. Rejects if they cannot come. */
export async function loadLanguage(code: Language): Promise<void> {
  const loaded = new Set<string>();
  // A screen may ask for more words while these are on their way.
  for (let wanted = [...asked]; wanted.length > 0; wanted = [...asked].filter((one) => !loaded.has(one))) {
    for (const namespace of wanted) loaded.add(namespace);
    await Promise.all(wanted.map((namespace) => load(code, namespace)));
  }
}

let changes = 0;

/**
 * Changes the language of every screen at once, after its words have come. Rejects, and changes nothing, if they cannot. Of two
 * changes under way the later one counts, whichever words come first.
 */
export async function setLanguage(code: Language): Promise<void> {
  changes += 1;
  const mine = changes;
  await loadLanguage(code);
  if (mine !== changes) return;
  language.value = code;
  if (typeof document !== 'undefined') document.documentElement.lang = languageTag(code);
}

/** Whether readings are drawn above hard kanji; やさしい にほんご always has all of them. */
export function showReadings(hasFurigana: boolean): void {
  const isEasy = language.peek() === 'ja-x-easy';
  readingsShown.value = isEasy ? 'all' : hasFurigana ? 'hard' : 'none';
}

/** What is filled into words: `{{count}}`, and groups of values, `{{facts.consumerHotline}}`. */
export type WordValues = Readonly<Record<string, string | number | Readonly<Record<string, string>>>>;

/** The names below a key of a loaded words file, in their order; none if there is nothing. */
export function wordKeys(namespace: string, key: string): string[] {
  const below: unknown = i18next.getResource(language.value, namespace, key);
  return typeof below === 'object' && below !== null ? Object.keys(below) : [];
}

/** Stands for words that are not there. */
const NONE = '\0';

/** Words with nothing to be filled in need none of i18next's rules, and are looked up once: most of a screen's words are such. */
const bare = new Map<string, string>();

function findBare(lng: Language, namespace: string, key: string): string | undefined {
  const name = `${lng} ${namespace} ${key}`;
  const known = bare.get(name);
  if (known !== undefined) return known;
  const found: unknown = i18next.getResource(lng, namespace, key);
  if (typeof found !== 'string' || found.includes('{{') || found.includes('$t(')) return undefined;
  bare.set(name, found);
  return found;
}

/** The marked text of a key. A missing key is a bug of ours and throws, so that no screen ever shows one. */
export function wordsOf(namespace: string, key: string, values?: WordValues): string {
  const lng = language.value;
  const found = findBare(lng, namespace, key);
  if (found !== undefined) return found;
  const words = i18next.t(key, { ns: namespace, lng, defaultValue: NONE, ...values });
  if (words === NONE) throw new Error(`no words: ${lng}/${namespace}:${key}`);
  return words;
}
