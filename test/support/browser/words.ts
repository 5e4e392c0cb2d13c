// The words on the screen, taken from `locales/`: a browser test names a button as a person would, and survives a better sentence.
import { existsSync, readFileSync } from 'node:fs';

import { SAMPLE } from '../sample-lesson.ts';

const known = new Map<string, unknown>();

const fileOf = (file: string, language: string): unknown => {
  const own = `locales/${language}/${file}.json`;
  const path = existsSync(own) ? own : `${SAMPLE.folder}/${own}`;
  if (!known.has(path)) known.set(path, JSON.parse(readFileSync(path, 'utf8')));
  return known.get(path);
};

/** The marked text of a key, as it stands in the words file. Throws if there is none. */
function withReadings(file: string, key: string, language: string): string {
  let found = fileOf(file, language);
  for (const part of key.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
  }
  if (typeof found !== 'string') throw new Error(`no words: ${language}/${file} ${key}`);
  return found;
}

const READING = /\{([^{}|]+)\|[^{}|]+\}/gu;

/** What stands on the screen for a key of a words file, without marks: `words('home', 'title')`. */
export const words = (file: string, key: string, language = 'ja'): string =>
  withReadings(file, key, language).replaceAll(READING, '$1').replaceAll('/', '');

/** Playwright takes a quotation mark, even one inside a pattern, for the beginning of a text. */
const literally = (text: string) =>
  text
    .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll(/['"]/gu, (mark) => (mark === "'" ? String.raw`\x27` : String.raw`\x22`));

const asPattern = (marked: string) =>
  marked
    .split(/\/|\s+/u)
    .map(literally)
    .join(String.raw`\s*`);

/** As `nameOf`, for letters that stand in no words file. */
export const nameOfText = (text: string): RegExp => new RegExp(`^${asPattern(text)}$`, 'u');

/**
 * The accessible name of what bears these words, for `getByRole`. Where a line may break, a browser may hear a space. `begins`: more
 * may stand behind it.
 */
export function nameOf(
  file: string,
  key: string,
  language = 'ja',
  how: 'whole' | 'begins' = 'whole',
): RegExp {
  // around a word with a reading above it a browser may hear one, too
  const phrases = withReadings(file, key, language).replaceAll(READING, '/$1/');
  return new RegExp(`^${asPattern(phrases)}${how === 'whole' ? '$' : ''}`, 'u');
}
