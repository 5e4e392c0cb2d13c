// Sizes of the build, against the one table of budgets. A phone in a town hall has a slow network and a small memory.
import { describe, expect, test } from 'vitest';

import {
  brotlied,
  builtFiles,
  gzipped,
  isWords,
  KB,
  keptByWorker,
  languageOf,
  lazyScripts,
  loadedBy,
  rawSize,
  withImports,
} from '../support/browser/built-files.ts';

const pages = builtFiles('.html');
const LANGUAGES = ['ja', 'ja-x-easy', 'en'];
const isOrganisers = (path: string) => path.startsWith('assets/organiser/');

test('home, the lesson and the empty shell are among the pages', () => {
  expect(pages).toEqual(expect.arrayContaining(['app.html', 'index.html', 'lesson/el-qr-pay.html']));
});

describe.each(pages)('%s', (page) => {
  const loaded = loadedBy(page);

  test('loads at most 45 KB of scripts at once', () => {
    expect(loaded.scripts.length).toBeGreaterThan(0);
    expect(gzipped(loaded.scripts)).toBeLessThanOrEqual(45 * KB);
  });

  test('needs at most 80 KB for its first screen', () => {
    const all = [page, ...loaded.scripts, ...loaded.words, ...loaded.styles];
    expect(gzipped(all)).toBeLessThanOrEqual(80 * KB);
  });

  test('loads nothing of the organiser', () => {
    expect([...loaded.scripts, ...loaded.words, ...loaded.styles].filter(isOrganisers)).toEqual([]);
  });
});

const atOnce = loadedBy('app.html').scripts;
const later = [...lazyScripts()].filter((path) => !isWords(path));

test('there are pages that are loaded when asked', () => {
  expect(later.length).toBeGreaterThan(2);
});

/** What these scripts bring beyond what every page has loaded already. */
const brought = (paths: readonly string[]) =>
  [...withImports(paths)].filter((path) => !atOnce.includes(path) && !isWords(path));

/** The scanner: its screen, and the reader of codes it loads when the camera opens. */
const isOfScanner = (path: string) => /slip-reader|decode/u.test(path);

test.each(later.filter((path) => !isOfScanner(path)))('%s brings at most 15 KB', (path) => {
  expect(gzipped(brought([path]))).toBeLessThanOrEqual(15 * KB);
});

test('the scanner brings at most 25 KB', () => {
  const scanner = later.filter(isOfScanner);
  expect(scanner.length).toBeGreaterThanOrEqual(2);
  expect(gzipped(brought(scanner))).toBeLessThanOrEqual(25 * KB);
});

test.each(builtFiles('.js').filter(isWords))('%s has at most 10 KB', (path) => {
  expect(gzipped([path])).toBeLessThanOrEqual(10 * KB);
});

test('the service worker has at most 10 KB', () => {
  expect(gzipped(['worker.js'])).toBeLessThanOrEqual(10 * KB);
});

const isOtherLanguage = (path: string, language: string) => (languageOf(path) ?? language) !== language;

test('the first visit keeps at most 400 KB, all that home and the lesson need, and nothing of the organiser', () => {
  const kept = keptByWorker();
  const first = kept.filter((path) => !isOtherLanguage(path, 'ja'));
  const needed = ['index.html', 'lesson/el-qr-pay.html'].flatMap((page) => {
    const { scripts, words, styles } = loadedBy(page);
    return [page, ...scripts, ...words, ...styles];
  });
  expect(first).toEqual(expect.arrayContaining(needed));
  expect(kept.filter(isOrganisers)).toEqual([]);
  expect(rawSize(first)).toBeLessThanOrEqual(400 * KB);
});

test.each(LANGUAGES)(
  'everything for use without a network in %s fits in 900 KB, 250 KB compressed',
  (language) => {
    const media = builtFiles('').filter((path) => path.startsWith('media/'));
    const all = new Set([...keptByWorker().filter((path) => !isOtherLanguage(path, language)), ...media]);
    expect(rawSize(all)).toBeLessThanOrEqual(900 * KB);
    expect(brotlied(all)).toBeLessThanOrEqual(250 * KB);
  },
);
