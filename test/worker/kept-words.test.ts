import { beforeEach, expect, test } from 'vitest';

import { fileNameOf } from '../../src/build/file-names.ts';
import { keepLook } from '../../src/offline/keep-look.ts';
import { keepWords, letGoOfOtherWords, readLook, splitManifest } from '../../src/worker/kept-words.ts';
import { keptIn, provideCaches } from '../support/cache-storage.ts';

let fetched: string[];
beforeEach(() => {
  fetched = provideCaches();
});

const entry = (url: string) => ({ url, revision: null });
const wordsOf = (version: string) =>
  new Map([
    ['en', ['assets/words/en/common-same.js', `assets/words/en/home-${version}.js`]],
    ['ja-x-easy', [`assets/words/ja-x-easy/home-${version}.js`]],
  ]);
const EN_1 = ['/assets/words/en/common-same.js', '/assets/words/en/home-v1.js'];
const EN_2 = ['/assets/words/en/common-same.js', '/assets/words/en/home-v2.js'];

test('every phone keeps the shell and the words of ja; other words wait for their language', () => {
  const shell = ['index.html', 'assets/index-1.js', 'assets/words/ja/home-1.js'].map(entry);
  const others = [
    'assets/words/en/home-2.js',
    'assets/words/en/common-3.js',
    'assets/words/ja-x-easy/home-4.js',
  ];
  const split = splitManifest([...shell, ...others.map(entry)]);
  expect(split.shell).toEqual(shell);
  expect([...split.words]).toEqual([
    ['en', ['assets/words/en/home-2.js', 'assets/words/en/common-3.js']],
    ['ja-x-easy', ['assets/words/ja-x-easy/home-4.js']],
  ]);
});

test('the code that sends is not part of the shell; its address is known', () => {
  const { shell, sender } = splitManifest(['assets/sender-1a2b.js', 'assets/sending-1.js'].map(entry));
  expect(sender).toBe('/assets/sender-1a2b.js');
  expect(shell.map(({ url }) => url)).toEqual(['assets/sending-1.js']);
});

test('the names the build gives are the names the worker knows', () => {
  const words = (path: string) => {
    const id = `/any/where/locales/${path}.json`;
    return fileNameOf({ name: 'x', facadeModuleId: id, moduleIds: [id] }).replace('[hash]', 'abc');
  };
  const { shell, words: others } = splitManifest(['ja/home', 'en/lessons/el-qr-pay'].map(words).map(entry));
  expect(shell.map(({ url }) => url)).toEqual(['assets/words/ja/home-abc.js']);
  expect(others.get('en')).toEqual(['assets/words/en/lessons-el-qr-pay-abc.js']);
});

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
