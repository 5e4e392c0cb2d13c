import { afterEach, expect, test, vi } from 'vitest';

import { changeSettings, readSettings } from '#storage/settings-store.ts';
import { onceHidden, whenVisible } from '#storage/when-visible.ts';

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

test('a page that is turned away from is told so once, and one that is hidden already at once', () => {
  vi.stubGlobal('document', page);
  turn('visible');
  const told = vi.fn<() => void>();
  onceHidden(told);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(told).not.toHaveBeenCalled();
  turn('hidden');
  turn('visible');
  turn('hidden');
  expect(told).toHaveBeenCalledOnce();
  onceHidden(told);
  expect(told).toHaveBeenCalledTimes(2);
  turn('visible');
});

test('who stopped waiting for it is told nothing, and where there is no page nobody is', () => {
  const told = vi.fn<() => void>();
  onceHidden(told)();
  vi.stubGlobal('document', page);
  turn('visible');
  onceHidden(told)();
  turn('hidden');
  expect(told).not.toHaveBeenCalled();
  turn('visible');
});
