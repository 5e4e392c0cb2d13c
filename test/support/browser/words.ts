// The words on the screen, taken from `locales/`: a browser test names a button as a person would, and survives a better sentence.
import { readFileSync } from 'node:fs';

const known = new Map<string, unknown>();

const fileOf = (file: string, language: string): unknown => {
  const path = `locales/${language}/${file}.json`;
  if (!known.has(path)) known.set(path, JSON.parse(readFileSync(path, 'utf8')));
  return known.get(path);
};

/** The marked text of a key, as it stands in the words file. Throws if there is none. */
function markedWords(file: string, key: string, language: string): string {
  let found = fileOf(file, language);
  for (const part of key.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
  }
  if (typeof found !== 'string') throw new Error(`no words: ${language}/${file} ${key}`);
  return found.replaceAll(/\{([^{}|]+)\|[^{}|]+\}/gu, '$1');
}

/** What stands on the screen for a key of a words file, without marks: `words('home', 'title')`. */
export const words = (file: string, key: string, language = 'ja'): string =>
  markedWords(file, key, language).replaceAll('/', '');

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** The accessible name of what bears these words, for `getByRole`. Where a line may break, a browser may hear a space. */
export function nameOf(file: string, key: string, language = 'ja'): RegExp {
  const phrases = markedWords(file, key, language).split(/\/|\s+/u);
  return new RegExp(`^${phrases.map(literally).join(String.raw`\s*`)}$`, 'u');
}
