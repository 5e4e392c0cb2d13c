// A Vite plugin: what lists say of lessons and practice screens, as one small words file per language. Lists load it in place of
// every lesson whole. Made from `locales/`, so that a new lesson or a better title needs nothing but its own words file.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Plugin } from 'vite';

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

type Index = { readonly folder: string; readonly entryOf: (words: Words) => Words };

const INDEXES: Readonly<Record<string, Index>> = {
  'lesson-index': {
    folder: 'lessons',
    entryOf: (words) => ({ ...pick(words, 'title', 'about', 'find'), steps: titlesOfSteps(words) }),
  },
  'practice-index': { folder: 'simulators', entryOf: (words) => pick(words, 'title', 'purpose') },
};

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
    const words = JSON.parse(await readFile(join(folder, file), 'utf8')) as Words;
    return [basename(file, '.json'), index.entryOf(words)] as const;
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
