// A Vite plugin: what lists say of lessons and practice screens, as one small words file per language. Lists load it in place of
// every lesson whole. Made from `locales/`, so that a new lesson or a better title needs nothing but its own words file.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Plugin } from 'vite';

import { asSpoken } from '#i18n/readings.ts';

type Words = Readonly<Record<string, unknown>>;

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;

const pick = (words: Words, ...keys: readonly string[]): Words =>
  Object.fromEntries(keys.filter((key) => key in words).map((key) => [key, words[key]]));

/** The first step bears the title of its lesson and has none of its own. */
function titlesOfSteps({ steps }: Words): Words {
  const titled = Object.entries(isWords(steps) ? steps : {}).flatMap(([id, step]) =>
    isWords(step) && 'title' in step ? [[id, step['title']] as const] : [],
  );
  return Object.fromEntries(titled);
}

/** How easy Japanese, which has a reading on every kanji, says title, summary and words to be found by: what people type in kana. */
function kanaOf(easy: Words): Words {
  const said = ['title', 'about', 'find'].flatMap((key) =>
    typeof easy[key] === 'string' ? [asSpoken(easy[key])] : [],
  );
  return said.length === 0 ? {} : { kana: said.join(' ') };
}

type Index = { readonly folder: string; readonly entryOf: (words: Words, easy: Words) => Words };

const INDEXES: Readonly<Record<string, Index>> = {
  'lesson-index': {
    folder: 'lessons',
    entryOf: (words, easy) => ({
      ...pick(words, 'title', 'about', 'find'),
      ...kanaOf(easy),
      steps: titlesOfSteps(words),
    }),
  },
  'practice-index': { folder: 'simulators', entryOf: (words) => pick(words, 'title', 'purpose') },
};

const EASY = '../ja-x-easy';

const readWords = async (path: string): Promise<Words> =>
  existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Words) : {};

/** The words of an index in the language of this folder, and the files they were taken from. */
export async function makeIndex(
  languageFolder: string,
  name: string,
): Promise<{ words: Words; files: string[] }> {
  const index = INDEXES[name];
  if (index === undefined) throw new RangeError(`no index ${name}`);
  const folder = join(languageFolder, index.folder);
  const found = existsSync(folder) ? await readdir(folder) : [];
  const files = found.filter((file) => file.endsWith('.json')).toSorted();
  const entries = files.map(async (file) => {
    const words = await readWords(join(folder, file));
    // whoever reads Japanese may type its kana; easy Japanese has it in every word
    const easy =
      basename(languageFolder) === 'ja'
        ? await readWords(join(languageFolder, EASY, index.folder, file))
        : {};
    return [basename(file, '.json'), index.entryOf(words, easy)] as const;
  });
  return {
    words: Object.fromEntries(await Promise.all(entries)),
    files: files.map((file) => join(folder, file)),
  };
}

const ALL = 'virtual:word-indexes';
const INDEX_FILE = /\/locales\/([^/]+)\/((?:lesson|practice)-index)\.json$/u;

/** A module with the loaders of all indexes, named as `import.meta.glob` names the files of `locales/`. */
async function loadersOfAll(locales: string): Promise<string> {
  const languages = (await readdir(locales, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const loaders = languages.flatMap(({ name: language }) =>
    Object.keys(INDEXES).map((name) => {
      const path = `/locales/${language}/${name}.json`;
      return `${JSON.stringify(`../..${path}`)}: () => import(${JSON.stringify(path)})`;
    }),
  );
  return `export default {${loaders.join(',')}};`;
}

/** Makes `locales/<language>/lesson-index.json` and `practice-index.json`, which are nowhere on the disk. */
export function wordIndexes(): Plugin {
  let locales = '';
  return {
    name: 'tetote-word-indexes',
    enforce: 'pre',
    configResolved({ root }) {
      locales = join(root, 'locales');
    },
    resolveId(source) {
      if (source === ALL) return `\0${ALL}`;
      const [, language = '', name = ''] = INDEX_FILE.exec(source) ?? [];
      return name === '' ? undefined : join(locales, language, `${name}.json`);
    },
    async load(id) {
      if (id === `\0${ALL}`) return loadersOfAll(locales);
      const [, language = '', name = ''] = INDEX_FILE.exec(id) ?? [];
      if (name === '') return undefined;
      const { words, files } = await makeIndex(join(locales, language), name);
      for (const file of files) this.addWatchFile(file);
      return JSON.stringify(words);
    },
  };
}
