import { expect, test, vi } from 'vitest';

import { announce, onChange } from '#storage/change-feed.ts';
import { STORES } from '#storage/schema.ts';

test('a listener hears of each write until it stops listening', () => {
  const heard = vi.fn<(heard: unknown) => void>();
  const stop = onChange(heard);
  announce(['sessions', 'outbox']);
  stop();
  announce(['sessions']);
  expect(heard.mock.calls).toEqual([[['sessions', 'outbox']]]);
});

test('a write in another window is heard here, and one of ours there', async () => {
  const otherWindow = new BroadcastChannel('tetote-changes');
  const told = vi.fn<(heard: unknown) => void>();
  otherWindow.addEventListener('message', (event: MessageEvent<unknown>) => told(event.data));
  const heard = vi.fn<(heard: unknown) => void>();
  const stop = onChange(heard);

  otherWindow.postMessage(['progress']);
  announce(['settings']);

  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(['progress']));
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(['settings']));
  stop();
  otherWindow.close();
});

test('a page that was kept aside asks for everything anew when it comes back', async () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.resetModules();
  const feed = await import('#storage/change-feed.ts');
  vi.unstubAllGlobals();
  const heard = vi.fn<(heard: unknown) => void>();
  const stop = feed.onChange(heard);
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(heard).not.toHaveBeenCalled();
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(heard).toHaveBeenCalledWith(STORES);
  stop();
});
