import { act, cleanup, screen } from '@testing-library/preact';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { ErrorBoundary } from '#app/error-screen.tsx';
import { PageView } from '#app/page-view.tsx';
import { preparePage } from '#app/prepare-page.ts';
import { ROUTES, type Page } from '#app/routes.ts';

import '../support/phone.ts';
import { seeScreen } from '../pages/lesson/open-at.tsx';
import { showScreen } from '../support/show-screen.tsx';

afterEach(cleanup);

const here: { route?: (path: string) => void } = {};
const go = (path: string) => act(() => here.route?.(path));

function Everything({ first }: { readonly first: Awaited<ReturnType<typeof preparePage>> }) {
  const { path, route } = useLocation();
  useEffect(() => {
    here.route = route;
  });
  return (
    <ErrorBoundary at={path}>
      <PageView first={first} />
    </ErrorBoundary>
  );
}

beforeEach(async () => {
  await showScreen(<Everything first={await preparePage('/')} />, { words: [], path: '/' });
});

const HOME = 'いっしょにやりましょう';
const SETTINGS = '文字とことば';
const titles = () => screen.getAllByRole('heading', { level: 1 }).map((title) => title.textContent);

/** The download of the settings screen, to be ended by the test. */
function holdSettings() {
  const route = ROUTES.find(({ path }) => path === '/settings');
  if (route === undefined) throw new Error('no route');
  const { promise, resolve, reject } = Promise.withResolvers<Page>();
  const load = route.load;
  vi.spyOn(route, 'load').mockReturnValue(promise);
  return { come: async () => resolve(await load()), fail: () => reject(new TypeError('Load failed')) };
}

test('the screen that was prepared is there at once', () => {
  expect(titles()).toEqual([HOME]);
});

test('the screen before stays until the next can be drawn whole', async () => {
  const download = holdSettings();
  await go('/settings');
  expect(titles()).toEqual([HOME]);
  await download.come();
  await seeScreen(SETTINGS);
  expect(titles()).toEqual([SETTINGS]);
});

test('a screen that comes after the person went back is not shown', async () => {
  const download = holdSettings();
  await go('/settings');
  await go('/');
  await download.come();
  await new Promise((done) => setTimeout(done, 20));
  expect(titles()).toEqual([HOME]);
});

test('of two screens asked for, the later one is shown, whichever comes first', async () => {
  const download = holdSettings();
  await go('/settings');
  await go('/lessons');
  await screen.findByRole('heading', { level: 1, name: 'レッスン' });
  await download.come();
  await new Promise((done) => setTimeout(done, 20));
  expect(titles()).toEqual(['レッスン']);
});

test('a screen that cannot come says so, and the way home works', async () => {
  const download = holdSettings();
  await go('/settings');
  download.fail();
  expect(await screen.findByText('この 画面は、いま 出せません。')).toBeTruthy();
  expect(titles()).toEqual(['すみません']);
  await go('/');
  await seeScreen(HOME);
});
