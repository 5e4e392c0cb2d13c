import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { readLessonProgress } from '#reads/lesson-progress.ts';

import { called, choose, hear, openAt, pressButton, seeScreen } from './open-at.tsx';

const keptBest = async () => (await readLessonProgress('el-qr-pay')).best;

test.each([
  ['ひとりでできた', 'alone', 'ひとりで さいごまで 進みましたね'],
  ['手伝ってもらってできた', 'helped', '人に 聞けるのも 力です'],
  ['まだ', 'not-yet', '何度でも できます'],
])('%s is kept and answered', async (label, best, answer) => {
  await openAt('/lesson/el-qr-pay/done');
  choose(label);
  await hear(answer);
  expect(await keptBest()).toBe(best);
});

test('the best word ever said stays', async () => {
  await openAt('/lesson/el-qr-pay/done');
  choose('ひとりでできた');
  await hear('ひとりで さいごまで 進みましたね');
  choose('まだ');
  await hear('何度でも できます');
  expect(await keptBest()).toBe('alone');
});

test('the end says that nothing was really paid, and what to do next', async () => {
  await openAt('/lesson/el-qr-pay/done');
  expect(screen.getByText('ほんとうには 払っていません。')).toBeTruthy();
  expect(screen.getByRole('link', { name: called('はじめの画面へ') }).getAttribute('href')).toBe('/');
  pressButton('もういちど');
  await seeScreen('しるしをさがす');
});
