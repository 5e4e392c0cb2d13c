import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { ErrorBoundary } from '#app/error-screen.tsx';
import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { StorageTrouble } from '#storage/database.ts';

import { called } from '../pages/lesson/open-at.tsx';
import { press } from '../support/press.ts';

let trouble: unknown;
const Fragile = () => {
  if (trouble !== undefined) throw trouble;
  return <p>ここまで きました</p>;
};
const app = (at: string) => (
  <ErrorBoundary at={at}>
    <Fragile />
  </ErrorBoundary>
);

beforeEach(async () => {
  await setLanguage('ja');
  await loadWords(['common']);
});
afterEach(cleanup);

const isFine = () => screen.queryByText('ここまで きました') !== null;

test('as long as nothing is wrong the screen is shown', () => {
  trouble = undefined;
  render(app('/'));
  expect(isFine()).toBe(true);
});

test.each([
  [
    new StorageTrouble('blocked'),
    'ほかの 画面で てとてが 開いて います。',
    'ほかの 画面を とじて ください。',
  ],
  [
    new StorageTrouble('full'),
    'この 電話の 空きが 足りません。',
    'となりの 人に この 画面を 見せて ください。',
  ],
  [
    new StorageTrouble('newer'),
    'てとてが 新しく なって います。',
    '電波の ある 所で ひらきなおして ください。',
  ],
  [
    new StorageTrouble('unavailable'),
    'この 電話に 書きとめられません。',
    '画面を とじて、もう いちど 開いて ください。',
  ],
  [
    new TypeError('Load failed'),
    'この 画面は、いま 出せません。',
    '電波の ある 所で もう いちど 押して ください。',
  ],
  [new RangeError('ours'), 'うまく 動きませんでした。', '書いた ことは 残って います。'],
])('%s is told in its own words, with what to do and two ways on', (error, what, advice) => {
  trouble = error;
  render(app('/'));
  expect(screen.getByRole('heading', { level: 1, name: 'すみません' })).toBeTruthy();
  expect(screen.getByText(what)).toBeTruthy();
  expect(screen.getByText(advice)).toBeTruthy();
  expect(screen.getByRole('button', { name: called('もういちど') })).toBeTruthy();
  expect(screen.getByRole('link', { name: called('はじめの画面へ') }).getAttribute('href')).toBe('/');
  expect(document.body.textContent).not.toContain('ours');
});

test('once more, when it works again, shows the screen', async () => {
  trouble = new StorageTrouble('blocked');
  render(app('/'));
  trouble = undefined;
  press(screen.getByRole('button', { name: called('もういちど') }));
  expect(await screen.findByText('ここまで きました')).toBeTruthy();
});

test('once more, when it still does not work, says so again', async () => {
  trouble = new StorageTrouble('full');
  render(app('/'));
  press(screen.getByRole('button', { name: called('もういちど') }));
  expect(await screen.findByText('この 電話の 空きが 足りません。')).toBeTruthy();
});

test('another address is another try, the same address is not', async () => {
  trouble = new RangeError('ours');
  const { rerender } = render(app('/lessons'));
  trouble = undefined;
  rerender(app('/lessons'));
  expect(isFine()).toBe(false);
  rerender(app('/'));
  expect(await screen.findByText('ここまで きました')).toBeTruthy();
});
