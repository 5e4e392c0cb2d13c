// Every words file against the rules, in every language that is offered as complete.
import { readFileSync } from 'node:fs';

import { Visitor } from 'vite';
import { expect, test } from 'vitest';

import { makeIndex } from '../../src/build/word-indexes.ts';
import { filesUnder, sourceFiles, type SourceFile } from '../support/source-files.ts';
import {
  asRead,
  bareKanji,
  brokenMarks,
  flatWords,
  forbiddenWords,
  longSentences,
  plainKey,
  valuesIn,
  type Words,
} from './words-rules.ts';

const LANGUAGES = ['ja', 'ja-x-easy', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const wordsFiles = (language: Language) => filesUnder(`locales/${language}`, '.json');
const readWords = (language: Language, file: string): Words =>
  flatWords(JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')));

/** Each text of a language with where it stands, if its file fits. */
function eachText(language: Language, isWanted = (_file: string) => true) {
  return wordsFiles(language)
    .filter(isWanted)
    .flatMap((file) =>
      Object.entries(readWords(language, file)).map(([key, text]) => ({
        at: `${language}/${file} ${key}`,
        // words to be found by are a list, not a sentence
        text: key === 'find' ? text.replaceAll('、', '。') : text,
      })),
    );
}

/** One line for each text a rule finds fault with. */
const faults = (texts: ReturnType<typeof eachText>, rule: (text: string) => readonly string[]) =>
  texts.flatMap(({ at, text }) => {
    const found = rule(text);
    return found.length === 0 ? [] : [`${at}: ${found.join(' · ')}`];
  });

/** Organisers read tables at a desk; their words may be longer. */
const isForResidents = (file: string) => !/^(?:organiser|csv)/u.test(file);

test('every language has the same words files', () => {
  expect(wordsFiles('ja').length).toBeGreaterThan(0);
  expect(wordsFiles('ja-x-easy')).toEqual(wordsFiles('ja'));
  expect(wordsFiles('en')).toEqual(wordsFiles('ja'));
});

test.each(['ja-x-easy', 'en'] as const)('%s has the keys of ja, no more and no fewer', (language) => {
  for (const file of wordsFiles('ja')) {
    const keys = (code: Language) => [...new Set(Object.keys(readWords(code, file)).map(plainKey))].sort();
    expect(keys(language), `${language}/${file}`).toEqual(keys('ja'));
  }
});

test.each(['ja-x-easy', 'en'] as const)('%s asks for the same values as ja', (language) => {
  for (const file of wordsFiles('ja')) {
    const japanese = readWords('ja', file);
    const wanted = Object.fromEntries(
      Object.entries(japanese).map(([key, text]) => [plainKey(key), valuesIn(text)]),
    );
    for (const [key, text] of Object.entries(readWords(language, file))) {
      // "one person" needs no figure
      if (key.endsWith('_one') && valuesIn(text).length === 0) continue;
      expect(valuesIn(text), `${language}/${file} ${key}`).toEqual(wanted[plainKey(key)]);
    }
  }
});

test('no text is empty', () => {
  const empty = LANGUAGES.flatMap((language) => eachText(language)).filter(({ text }) => text.trim() === '');
  expect(empty).toEqual([]);
});

test('a Japanese sentence has 30 letters at most, an easy one 20', () => {
  expect([
    ...faults(eachText('ja', isForResidents), (text) => longSentences(text, 30)),
    ...faults(eachText('ja-x-easy', isForResidents), (text) => longSentences(text, 20)),
  ]).toEqual([]);
});

test('no word frightens, blames or is jargon', () => {
  expect(faults([...eachText('ja'), ...eachText('ja-x-easy')], forbiddenWords)).toEqual([]);
});

test('reading marks are whole: kanji on the left, kana on the right', () => {
  expect(faults([...eachText('ja'), ...eachText('ja-x-easy')], brokenMarks)).toEqual([]);
});

test('easy Japanese has a reading on every kanji', () => {
  expect(faults(eachText('ja-x-easy'), (text) => bareKanji(text, 'all'))).toEqual([]);
});

test('Japanese has a reading on every kanji that primary school does not teach', () => {
  expect(faults(eachText('ja'), (text) => bareKanji(text, 'hard'))).toEqual([]);
});

type Said = { readonly literals: readonly string[]; readonly templates: readonly (readonly string[])[] };

/** The whole strings of a file, and the fixed parts of its templates. */
function saidIn({ program }: SourceFile): Said {
  const literals: string[] = [];
  const templates: string[][] = [];
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string') literals.push(node.value);
    },
    TemplateLiteral(node) {
      if (node.expressions.length > 0) templates.push(node.quasis.map((quasi) => quasi.value.raw));
    },
  }).visit(program);
  return { literals, templates };
}

const SPEAKING = new Set(['pages', 'app', 'simulators', 'ui']);

/** The code that may say the words of a file: what takes this file by its name, and what it is made of. */
function speakersOf(words: string, sources: ReadonlyMap<string, SourceFile>): ReadonlySet<string> {
  const [kind = '', id] = words.split('/');
  const takes = (file: SourceFile) => {
    if (id !== undefined && file.path.startsWith(`${kind}/${id}/`)) return true;
    const { literals, templates } = saidIn(file);
    const isNamed =
      literals.includes(words) ||
      (id !== undefined && templates.some(([head]) => head === `${kind}/`)) ||
      (kind === 'simulators' && file.text.includes('simulatorWords('));
    return isNamed && /\b(?:useWords|wordsFor|wordsOf)\(/u.test(file.text);
  };
  const speakers = new Set<string>();
  const add = (file: SourceFile) => {
    if (speakers.has(file.path) || !SPEAKING.has(file.room)) return;
    speakers.add(file.path);
    for (const { target } of file.imports) {
      const next = sources.get(target);
      if (next !== undefined) add(next);
    }
  };
  for (const file of sources.values()) if (takes(file)) add(file);
  return speakers;
}

/** What the code asks of a words file: whole strings, and templates as patterns. */
function askedKeys(words: string): RegExp {
  const sources = new Map(sourceFiles().map((file) => [file.path, file]));
  const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const said = [...speakersOf(words, sources)].flatMap((path) => {
    const file = sources.get(path);
    return file === undefined ? [] : [saidIn(file)];
  });
  const patterns = said.flatMap(({ literals, templates }) => [
    ...literals.filter((text) => /^[\w.-]+$/u.test(text)).map(escape),
    ...templates
      .filter((parts) => parts.some((part) => /[\w-]/u.test(part)))
      .map((parts) => parts.map(escape).join(String.raw`[\w.-]+`)),
  ]);
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u');
}

/** Words files that the code imports whole; the compiler knows their keys. */
const importedWhole = () =>
  new Set(sourceFiles().flatMap((file) => file.imports.map((it) => it.target.replace('../locales/ja/', ''))));

/** Keys of a words file that the list of practice screens asks for through its index. */
const listedKeys = (index: Awaited<ReturnType<typeof makeIndex>>['words'], file: string) =>
  Object.keys(index[file.replace(/^simulators\/|\.json$/gu, '')] ?? {});

test('no words wait for a screen that never asks for them', async () => {
  const whole = importedWhole();
  const { words: index } = await makeIndex('locales/ja', 'practice-index');
  // what a lesson's plan asks for is told by the content check
  const looked = wordsFiles('ja').filter((file) => !whole.has(file) && !file.startsWith('lessons/'));
  const unasked = looked.flatMap((file) => {
    const asked = askedKeys(file.replace('.json', ''));
    const listed = listedKeys(index, file);
    return Object.keys(readWords('ja', file))
      .filter((key) => !asked.test(plainKey(key)) && !listed.includes(key))
      .map((key) => `${file} ${key}`);
  });
  expect(unasked).toEqual([]);
});

test('each rule sees what it is for', () => {
  expect(flatWords({ a: { b: 'x' }, c: 'y' })).toEqual({ 'a.b': 'x', c: 'y' });
  expect(asRead('{納付|のうふ}/書 {{count}}まい')).toBe('納付書 00まい');
  expect(longSentences('みじかい。とてもながいぶん。', 6)).toEqual(['とてもながいぶん。']);
  expect(longSentences('{納付|のうふ}{書|しょ}を 見ます。', 9)).toEqual([]);
  expect(forbiddenWords('画面を タップ。エラーです。12:30')).toEqual(['タップ', 'エラー', '12:30']);
  expect(forbiddenWords('「ログイン」を 押します。')).toEqual([]);
  expect(bareKanji('{納付|のうふ}の 紙', 'all')).toEqual(['紙']);
  expect(bareKanji('紙と 鞄、人々', 'hard')).toEqual(['鞄']);
  expect(brokenMarks('{納付|のうふ}{{count}}')).toEqual([]);
  expect(brokenMarks('{納付|納付} {か|か} {書|しょ')).toEqual(['{納付|納付}', '{か|か}', '{', '|']);
});
