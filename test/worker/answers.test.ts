import { beforeEach, expect, test } from 'vitest';

import { answerKeep, whichParts } from '../../src/worker/answers.ts';
import { provideCaches, provideNetwork } from '../support/cache-storage.ts';

const LIST = '/assets/parts/lessons-far-off-aaaaaaaa.json';
const PLAN = '/assets/lessons/far-off-aaaaaaaa.js';
const split = {
  atOnce: new Set(['lessons/el-qr-pay']),
  words: new Map([['en', ['assets/words/en/home-aaaaaaaa.js']]]),
  parts: new Map([['lessons/far-off', LIST]]),
};
const texts = { [LIST]: JSON.stringify({ files: { [PLAN]: '' }, words: {}, needs: [] }) };

beforeEach(() => {
  provideCaches({ texts });
});

test('at the first visit the first lesson opens without a network, and the others do not', async () => {
  expect(await whichParts(split, 'ja')).toEqual({
    kept: ['lessons/el-qr-pay'],
    others: ['lessons/far-off'],
  });
});

test('a lesson that was kept is among those that open', async () => {
  expect(await answerKeep(split, 'lessons/far-off', 'ja')).toEqual({ isKept: true });
  expect(await whichParts(split, 'ja')).toEqual({
    kept: ['lessons/el-qr-pay', 'lessons/far-off'],
    others: [],
  });
});

test('without the words of the screens in a language nothing opens in it', async () => {
  expect((await whichParts(split, 'en')).kept).toEqual([]);
  await answerKeep(split, 'lessons/el-qr-pay', 'en');
  expect((await whichParts(split, 'en')).kept).toEqual(['lessons/el-qr-pay']);
});

test('what cannot be kept is said to be not kept', async () => {
  provideNetwork({ texts, missing: [PLAN] });
  expect(await answerKeep(split, 'lessons/far-off', 'ja')).toEqual({ isKept: false });
  expect((await whichParts(split, 'ja')).others).toEqual(['lessons/far-off']);
});
