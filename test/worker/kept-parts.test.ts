import { beforeEach, expect, test } from 'vitest';

import {
  keepPart,
  keepPartsAgain,
  letGoOfOtherParts,
  matchPart,
  wholeParts,
  type PartList,
} from '../../src/worker/kept-parts.ts';
import { keptIn, provideCaches, provideNetwork } from '../support/cache-storage.ts';

const PLAN = '/assets/lessons/far-off-aaaaaaaa.js';
const PAGE = '/lesson/far-off.html';
const PICTURE = '/media/far-off/one.svg';
const JA = '/assets/words/ja/lessons-far-off-aaaaaaaa.js';
const EN = '/assets/words/en/lessons-far-off-aaaaaaaa.js';
const SCREEN = '/assets/simulators/phone-call-aaaaaaaa.js';
const SCREEN_JA = '/assets/words/ja/simulators-phone-call-aaaaaaaa.js';
const SCREEN_EN = '/assets/words/en/simulators-phone-call-aaaaaaaa.js';

const lesson = (files: PartList['files'], needs = ['simulators/phone-call']): PartList => ({
  files,
  words: { ja: [JA], en: [EN] },
  needs,
});
const screen: PartList = { files: { [SCREEN]: '' }, words: { ja: [SCREEN_JA], en: [SCREEN_EN] }, needs: [] };
const FILES = { [PLAN]: '', [PAGE]: 'page-1', [PICTURE]: 'picture-1' };

/** A version of the app: the lists on the server, and what its worker knows of them. */
function version(name: string, lists: Readonly<Record<string, PartList>>) {
  const addressOf = (part: string) => `/assets/parts/${part.replace('/', '-')}-${name.padEnd(8, '0')}.json`;
  const all = Object.entries(lists);
  return {
    parts: new Map(all.map(([part]) => [part, addressOf(part)])),
    texts: Object.fromEntries(all.map(([part, list]) => [addressOf(part), JSON.stringify(list)])),
  };
}
const V1 = version('v1', { 'lessons/far-off': lesson(FILES), 'simulators/phone-call': screen });
const V2 = version('v2', {
  'lessons/far-off': lesson({ ...FILES, [PAGE]: 'page-2' }),
  'simulators/phone-call': screen,
});

let fetched: string[];
beforeEach(() => {
  fetched = provideCaches(V1);
});

const keep = (part = 'lessons/far-off', language = 'ja') => keepPart(V1.parts, part, language);
const answer = async (parts: typeof V1.parts, path: string) => (await matchPart(parts, path))?.text();
const cacheName = (v: typeof V1, part = 'lessons/far-off') => `part:${v.parts.get(part)}`;

test('a lesson is kept with its page, plan, pictures, words in use, and the practice screen it needs', async () => {
  await keep();
  for (const path of [PLAN, PAGE, PICTURE, JA, SCREEN, SCREEN_JA]) {
    expect(await answer(V1.parts, path), path).toBe(path);
  }
  expect(fetched).not.toContain(EN);
  expect(await wholeParts(V1.parts, 'ja')).toEqual(['lessons/far-off', 'simulators/phone-call']);
});

test('screens with words in two files are kept once both are there', async () => {
  const code = '/assets/pages/class/count-page-aaaaaaaa.js';
  const both = ['class', 'outbox'].map((file) => `/assets/words/ja/pages/class/${file}-aaaaaaaa.js`);
  const v = version('v1', { 'pages/class': { files: { [code]: '' }, words: { ja: both }, needs: [] } });
  provideCaches(v);
  await keepPart(v.parts, 'pages/class', 'ja');
  expect(await keptIn(cacheName(v, 'pages/class'))).toEqual([code, ...both, ...v.parts.values()].toSorted());
  expect(await answer(v.parts, both[1] ?? '')).toBe(both[1]);
  expect(await wholeParts(v.parts, 'ja')).toEqual(['pages/class']);
  await (await caches.open(cacheName(v, 'pages/class'))).delete(both[1] ?? '');
  expect(await wholeParts(v.parts, 'ja')).toEqual([]);
});

test('what is kept is asked for once', async () => {
  await keep();
  const before = fetched.length;
  await keep();
  expect(fetched).toHaveLength(before);
});

test('a language chosen later brings its words and nothing else', async () => {
  await keep();
  expect(await wholeParts(V1.parts, 'en')).toEqual([]);
  fetched = provideNetwork(V1);
  await keepPartsAgain(V1.parts, 'en');
  expect(fetched.toSorted()).toEqual([EN, SCREEN_EN]);
  expect(await wholeParts(V1.parts, 'en')).toContain('lessons/far-off');
});

test('a lesson that does not come whole is not called kept, and the caller is told', async () => {
  provideCaches({ ...V1, missing: [PICTURE] });
  await expect(keep()).rejects.toThrow(TypeError);
  expect(await wholeParts(V1.parts, 'ja')).toEqual([]);
});

test('a lesson whose practice screen is missing is not called kept', async () => {
  provideCaches({ ...V1, missing: [SCREEN] });
  await expect(keep()).rejects.toThrow(TypeError);
  expect(await wholeParts(V1.parts, 'ja')).toEqual([]);
  provideNetwork(V1);
  await keep();
  expect(await wholeParts(V1.parts, 'ja')).toContain('lessons/far-off');
});

test('a list that is no longer on the server is not taken for one', async () => {
  provideCaches({ missing: [...V1.parts.values()] });
  await expect(keep()).rejects.toThrow('no list');
});

test('a part of the shell, or of no version, asks for nothing', async () => {
  await keep('lessons/el-qr-pay');
  expect(fetched).toEqual([]);
  expect(await answer(V1.parts, '/media/el-qr-pay/scan.svg')).toBeUndefined();
});

test('asking what is kept leaves nothing behind', async () => {
  expect(await wholeParts(V1.parts, 'ja')).toEqual([]);
  expect(await caches.keys()).toEqual([]);
});

test('a new version keeps its own files of the same lessons, and fetches only what changed', async () => {
  await keep();
  fetched = provideNetwork(V2);
  await keepPartsAgain(V2.parts, 'ja');
  expect(await wholeParts(V2.parts, 'ja')).toEqual(['lessons/far-off', 'simulators/phone-call']);
  const lists = [...V2.parts.values()];
  expect(fetched.filter((path) => !lists.includes(path))).toEqual([PAGE]);
  // The version in use still has its own page.
  expect(await wholeParts(V1.parts, 'ja')).toHaveLength(2);
});

test('a lesson that nobody opened stays where it is when a new version comes', async () => {
  await keep('simulators/phone-call');
  fetched = provideNetwork(V2);
  await keepPartsAgain(V2.parts, 'ja');
  expect(await wholeParts(V2.parts, 'ja')).toEqual(['simulators/phone-call']);
  expect(fetched).not.toContain(PAGE);
});

test('a practice screen that a lesson needs only from now on comes with the new version', async () => {
  const before = version('v1', { 'lessons/far-off': lesson(FILES, []), 'simulators/phone-call': screen });
  provideNetwork(before);
  await keepPart(before.parts, 'lessons/far-off', 'ja');
  provideNetwork(V2);
  await keepPartsAgain(V2.parts, 'ja');
  expect(await wholeParts(V2.parts, 'ja')).toContain('simulators/phone-call');
});

test('a lesson that was asked for without a network comes with the next version', async () => {
  provideCaches({ missing: [...V1.parts.values()] });
  await expect(keep()).rejects.toThrow(TypeError);
  provideNetwork(V2);
  await keepPartsAgain(V2.parts, 'ja');
  expect(await wholeParts(V2.parts, 'ja')).toContain('lessons/far-off');
});

test('once the new version is in use, the files of the old one are let go', async () => {
  await keep();
  provideNetwork(V2);
  await keepPartsAgain(V2.parts, 'ja');
  await letGoOfOtherParts(V2.parts);
  expect(await caches.keys()).not.toContain(cacheName(V1));
  expect(await keptIn(cacheName(V2))).toContain(PAGE);
  expect(await wholeParts(V2.parts, 'ja')).toHaveLength(2);
});

test('letting go leaves what is none of its own', async () => {
  await caches.open('look');
  await letGoOfOtherParts(V2.parts);
  expect(await caches.keys()).toEqual(['look']);
});

test('a lesson the new version no longer has is let go without a word', async () => {
  await keep();
  const without = version('v3', { 'simulators/phone-call': screen });
  provideNetwork(without);
  await keepPartsAgain(without.parts, 'ja');
  await letGoOfOtherParts(without.parts);
  expect(await wholeParts(without.parts, 'ja')).toEqual(['simulators/phone-call']);
  expect(await caches.keys()).toEqual([cacheName(without, 'simulators/phone-call')]);
});
