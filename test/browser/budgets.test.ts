// Sizes of the build, against the one table of budgets. A phone in a town hall has a slow network and a small memory.
import { describe, expect, test } from 'vitest';

import { LESSONS } from '#content/course.ts';

import { partOf } from '../../src/worker/part-of.ts';
import {
  brotlied,
  builtFiles,
  filesOfPart,
  gzipped,
  inlineStylesOf,
  isWords,
  KB,
  keptAtOnce,
  languageOf,
  lazyScripts,
  loadedBy,
  partLists,
  rawSize,
  textOfBuilt,
  withImports,
} from '../support/browser/built-files.ts';

const pages = builtFiles('.html');
const LANGUAGES = ['ja', 'ja-x-easy', 'en'];
const inJa = (path: string) => (languageOf(path) ?? 'ja') === 'ja';
const isSender = (path: string) => path.startsWith('assets/sender-');
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

const lessonPages = LESSONS.map((id) => `lesson/${id}.html`);

test('every lesson is a page, and what it loads before it is alive is what each other lesson loads', () => {
  expect(pages.filter((page) => page.startsWith('lesson/'))).toEqual(lessonPages.toSorted());
  const [first, ...others] = lessonPages.map((page) => ({ ...loadedBy(page), inline: inlineStylesOf(page) }));
  expect(first?.inline).toHaveLength(1);
  for (const other of others) expect(other).toEqual(first);
});

test('the policy needs one hash of styles for home and one for all lessons', () => {
  const styles = ['index.html', ...lessonPages].flatMap(inlineStylesOf);
  expect(new Set(styles).size).toBe(2);
});

test('the stories of development are in no file of the build', () => {
  const naming = builtFiles('.js', '.css', '.html').filter(
    (path) => /stor(?:y|ies)\b/u.test(path) || /\/stories|\.story/u.test(textOfBuilt(path)),
  );
  expect(naming).toEqual([]);
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

test('the first visit brings at most 400 KB, all that home and the first lesson need, and nothing of the organiser', () => {
  const first = keptAtOnce('ja');
  const needed = ['index.html', 'lesson/el-qr-pay.html'].flatMap((page) => {
    const { scripts, words, styles } = loadedBy(page);
    return [page, ...scripts, ...words, ...styles];
  });
  const ofFirst = builtFiles('').filter(
    (path) => /(?:lessons[/-]|simulators[/-]|media\/)(?:el-qr-pay|slip-reader)/u.test(path) && inJa(path),
  );
  expect(ofFirst.length).toBeGreaterThan(10);
  expect(first).toEqual(expect.arrayContaining([...needed, ...ofFirst]));
  expect(first.filter(isOrganisers)).toEqual([]);
  // The code that sends among them: it is not in a cache, but it comes while the worker is installed.
  expect(first.filter(isSender)).toHaveLength(1);
  expect(rawSize(first)).toBeLessThanOrEqual(400 * KB);
});

test('what the first visit keeps needs nothing that only a part holds', () => {
  const shell = keptAtOnce('ja');
  const needed = [...withImports(shell.filter((path) => path.endsWith('.js') && !isSender(path)))];
  expect(needed.filter((path) => !shell.includes(path))).toEqual([]);
});

test('every other lesson and practice screen, and the screens that only some phones need, are kept when they are opened: none at the first visit, none forgotten', () => {
  const lists = partLists();
  const inParts = lists.flatMap(({ list }) => filesOfPart(list, 'ja'));
  const ofParts = builtFiles('').filter((path) => partOf(path) !== undefined && inJa(path));
  const shell = new Set(keptAtOnce('ja'));
  expect(inParts.filter((path) => shell.has(path))).toEqual([]);
  const lost = ofParts.filter((path) => !shell.has(path) && !path.startsWith('assets/parts/'));
  expect(inParts.toSorted()).toEqual(lost.toSorted());
});

test('the screens of a class, paper, the projector and the search are parts', () => {
  const ids = partLists().flatMap(({ path }) => /parts\/pages-(\w+)-/u.exec(path)?.[1] ?? []);
  expect(ids.toSorted()).toEqual(['class', 'print', 'projector', 'search']);
});

test('what a part imports at once is in the part or on every phone', () => {
  const shell = new Set(keptAtOnce('ja'));
  for (const { path, list } of partLists()) {
    const own = filesOfPart(list, 'ja');
    const needed = [...withImports(own.filter((file) => file.endsWith('.js')))];
    expect(
      needed.filter((file) => !own.includes(file) && !shell.has(file)),
      path,
    ).toEqual([]);
  }
});

/** Every file of every part in this language, with the lists. */
const allParts = (language: string) =>
  partLists().flatMap(({ path, list }) => [path, ...filesOfPart(list, language)]);

test.each(LANGUAGES)('everything there is for use without a network in %s fits in 900 KB', (language) => {
  expect(rawSize(new Set([...keptAtOnce(language), ...allParts(language)]))).toBeLessThanOrEqual(900 * KB);
});

/** The code of screens that only some phones need, and the code that sends: no lesson runs on it. */
const isForSomePhones = (path: string) =>
  isSender(path) || (!isWords(path) && (partOf(path) ?? '').startsWith('pages/'));

test.each(LANGUAGES)(
  'all lessons, words and pictures in %s, and the shell they run on, fit in 250 KB compressed (decision 0012)',
  (language) => {
    const all = [...keptAtOnce(language), ...allParts(language)].filter((path) => !isForSomePhones(path));
    expect(all.filter((path) => path.startsWith('lesson/')).length).toBe(LESSONS.length);
    expect(brotlied(new Set(all))).toBeLessThanOrEqual(250 * KB);
  },
);
