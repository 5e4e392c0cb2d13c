import { beforeEach, expect, test } from 'vitest';

import { keepLook } from '../../src/offline/keep-look.ts';
import {
  areWordsKept,
  keepWords,
  letGoOfOtherWords,
  matchWords,
  readLook,
} from '../../src/worker/kept-words.ts';
import { keptIn, provideCaches } from '../support/cache-storage.ts';

let fetched: string[];
beforeEach(() => {
  fetched = provideCaches();
});

const wordsOf = (version: string) =>
  new Map([
    ['en', ['assets/words/en/common-same.js', `assets/words/en/home-${version}.js`]],
    ['ja-x-easy', [`assets/words/ja-x-easy/home-${version}.js`]],
  ]);
const EN_1 = ['/assets/words/en/common-same.js', '/assets/words/en/home-v1.js'];
const EN_2 = ['/assets/words/en/common-same.js', '/assets/words/en/home-v2.js'];

test('a phone without a note is taken for ja at standard size', async () => {
  expect(await readLook()).toEqual({ language: 'ja', isPlain: true });
});

test('the worker reads the note the page left', async () => {
  await keepLook({ language: 'en', isPlain: false });
  expect(await readLook()).toEqual({ language: 'en', isPlain: false });
});

test('a note that cannot be read is as good as none', async () => {
  const cache = await caches.open('look');
  for (const body of ['', 'no json', 'null', '{}']) {
    await cache.put('/look.json', new Response(body));
    expect(await readLook()).toEqual({ language: 'ja', isPlain: true });
  }
});

test('the words of the chosen language are kept, and only those', async () => {
  await keepWords(wordsOf('v1'), 'en');
  expect(await keptIn('kept-words')).toEqual(EN_1);
});

test('ja needs nothing besides the shell', async () => {
  await keepWords(wordsOf('v1'), 'ja');
  expect(fetched).toEqual([]);
});

test('what is kept already is not asked for again', async () => {
  await keepWords(wordsOf('v1'), 'en');
  await keepWords(wordsOf('v1'), 'en');
  expect(fetched).toHaveLength(2);
  await keepWords(wordsOf('v2'), 'en');
  expect(fetched.slice(2)).toEqual(['/assets/words/en/home-v2.js']);
});

test('while a new version waits, the words of both are there, whichever worker is asked', async () => {
  await keepWords(wordsOf('v1'), 'en');
  await keepWords(wordsOf('v2'), 'en');
  await keepWords(wordsOf('v1'), 'en');
  expect(await keptIn('kept-words')).toEqual([...new Set([...EN_1, ...EN_2])].sort());
});

test('once the new version is in use, older words and other languages are let go', async () => {
  await keepWords(wordsOf('v1'), 'ja-x-easy');
  await keepWords(wordsOf('v1'), 'en');
  await keepWords(wordsOf('v2'), 'en');
  await letGoOfOtherWords(wordsOf('v2'), 'en');
  expect(await keptIn('kept-words')).toEqual(EN_2);
});

test('letting go asks the network for nothing', async () => {
  await letGoOfOtherWords(wordsOf('v1'), 'en');
  expect(fetched).toEqual([]);
});

test('words that do not all come are not kept in part, and the caller is told', async () => {
  provideCaches({ missing: ['/assets/words/en/home-v1.js'] });
  await expect(keepWords(wordsOf('v1'), 'en')).rejects.toThrow(TypeError);
  expect(await keptIn('kept-words')).toEqual([]);
});

test('words are there once they are kept, and those of ja from the first visit on', async () => {
  expect(await areWordsKept(wordsOf('v1'), 'ja')).toBe(true);
  expect(await areWordsKept(wordsOf('v1'), 'en')).toBe(false);
  await keepWords(wordsOf('v1'), 'en');
  expect(await areWordsKept(wordsOf('v1'), 'en')).toBe(true);
  expect(await areWordsKept(wordsOf('v2'), 'en')).toBe(false);
});

test('a kept words file is answered from the phone, any other is not', async () => {
  await keepWords(wordsOf('v1'), 'en');
  const ask = async (path: string) =>
    (await matchWords(new Request(`https://tetote.example${path}`)))?.text();
  expect(await ask('/assets/words/en/home-v1.js')).toBe('/assets/words/en/home-v1.js');
  expect(await ask('/assets/words/en/home-v2.js')).toBeUndefined();
});
