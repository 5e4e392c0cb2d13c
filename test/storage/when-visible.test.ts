import { afterEach, expect, test, vi } from 'vitest';

import { changeSettings, readSettings } from '#storage/settings-store.ts';
import { whenVisible } from '#storage/when-visible.ts';

import '../support/phone.ts';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

const turn = (state: 'visible' | 'hidden') => {
  page.visibilityState = state;
  page.dispatchEvent(new Event('visibilitychange'));
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test('where there is no page, as in the worker, nothing waits', async () => {
  await expect(whenVisible()).resolves.toBeUndefined();
});

test('nothing is opened and no transaction begins while the page is hidden, and all of it happens afterwards', async () => {
  vi.stubGlobal('document', page);
  turn('hidden');
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const written = changeSettings({ lastVenue: 'chuo' });
  page.dispatchEvent(new Event('visibilitychange'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(open).not.toHaveBeenCalled();
  expect(begin).not.toHaveBeenCalled();
  turn('visible');
  await written;
  expect((await readSettings()).lastVenue).toBe('chuo');
});
