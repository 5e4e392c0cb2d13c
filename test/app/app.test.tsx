import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { App } from '#app/app.tsx';
import { preparePage } from '#app/prepare-page.ts';
import { update } from '#app/update-notice.tsx';
import { setLanguage } from '#i18n/start-i18n.ts';

import '../support/phone.ts';
import { seeScreen } from '../pages/lesson/open-at.tsx';

beforeEach(() => setLanguage('ja'));
afterEach(() => {
  cleanup();
  update.value = undefined;
});

async function openApp(path: string) {
  history.replaceState(null, '', path);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  render(<App first={await preparePage(path)} />);
  await act(async () => {
    update.value = { kind: 'waiting', go: () => undefined };
  });
}

const isOfflineSaid = () => screen.queryByText('電波が ありません。このまま つかえます。') !== null;
const isUpdateSaid = () => screen.queryByText('新しく なりました') !== null;

test('home says that there is no network and that a new version waits', async () => {
  await openApp('/');
  expect([isOfflineSaid(), isUpdateSaid()]).toEqual([true, true]);
});

test('nobody is told of either in the middle of a lesson', async () => {
  await openApp('/lesson/el-qr-pay/scan');
  expect([isOfflineSaid(), isUpdateSaid()]).toEqual([false, false]);
});

test('a link to another screen changes the screen and the address without a reload', async () => {
  await openApp('/');
  await act(() => screen.getByRole('link', { name: /レッスン/u }).click());
  await seeScreen('レッスン');
  expect(location.pathname).toBe('/lessons');
  expect(isUpdateSaid()).toBe(false);
});

test('an address without a screen says so and leads home', async () => {
  await openApp('/nowhere');
  expect(await seeScreen('この 画面はありません')).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('/');
});
