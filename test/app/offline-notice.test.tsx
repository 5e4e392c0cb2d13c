import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { OfflineNotice } from '#app/offline-notice.tsx';
import { loadWords, setLanguage } from '#i18n/start-i18n.ts';

beforeEach(async () => {
  await setLanguage('ja');
  await loadWords(['common']);
});
afterEach(cleanup);

const network = (isThere: boolean) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere);
  return act(() => void window.dispatchEvent(new Event(isThere ? 'online' : 'offline')));
};
const said = () => document.querySelector('[aria-live="polite"]')?.textContent;

test('with a network nothing is said, in a place that is there before', async () => {
  await network(true);
  render(<OfflineNotice />);
  expect(said()).toBe('');
});

test('a phone without a network says so, and that everything works on', async () => {
  await network(false);
  render(<OfflineNotice />);
  expect(said()).toBe('電波が ありません。このまま つかえます。');
});

test('the line comes and goes with the network', async () => {
  await network(true);
  render(<OfflineNotice />);
  await network(false);
  expect(said()).toContain('電波が ありません');
  await network(true);
  expect(said()).toBe('');
});

test('a screen that is gone no longer listens', () => {
  const removed = vi.spyOn(window, 'removeEventListener');
  render(<OfflineNotice />).unmount();
  expect(
    removed.mock.calls
      .map(([name]) => name)
      .filter((name) => name.endsWith('line'))
      .sort(),
  ).toEqual(['offline', 'online']);
});
