import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { keepLook, LOOK_ADDRESS, LOOK_CACHE } from '#offline/keep-look.ts';

import { keptIn, provideCaches } from '../support/cache-storage.ts';

const EASY = { language: 'ja-x-easy', isPlain: false };

/** A page with these workers; what they are told. */
function provideWorkers(...names: ('active' | 'waiting')[]) {
  const told: [string, unknown][] = [];
  const workers = names.map((name) => [name, { postMessage: (data: unknown) => told.push([name, data]) }]);
  const ready = Promise.resolve(Object.fromEntries(workers));
  vi.stubGlobal('navigator', { serviceWorker: { ready } });
  return told;
}

beforeEach(() => {
  provideCaches();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const note = async () => (await caches.match(LOOK_ADDRESS, { cacheName: LOOK_CACHE }))?.json();

test('the note says the language and whether the pre-rendered pages fit', async () => {
  provideWorkers();
  await keepLook(EASY);
  expect(await note()).toEqual(EASY);
});

test('a later note takes the place of the one before', async () => {
  provideWorkers();
  await keepLook(EASY);
  await keepLook({ language: 'ja', isPlain: true });
  expect(await note()).toEqual({ language: 'ja', isPlain: true });
  expect(await keptIn(LOOK_CACHE)).toEqual([LOOK_ADDRESS]);
});

test('the worker in use and one that waits are asked to keep the words', async () => {
  const told = provideWorkers('active', 'waiting');
  await keepLook(EASY);
  const message = { type: 'KEEP_WORDS', language: 'ja-x-easy' };
  await vi.waitFor(() =>
    expect(told).toEqual([
      ['active', message],
      ['waiting', message],
    ]),
  );
});

test('nobody waits for a worker that is never ready', async () => {
  vi.stubGlobal('navigator', { serviceWorker: { ready: new Promise(() => undefined) } });
  await keepLook(EASY);
  expect(await note()).toEqual(EASY);
});

test('a browser without workers or Cache Storage is no trouble', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('caches', undefined);
  await expect(keepLook(EASY)).resolves.toBeUndefined();
});

test.each(['QuotaExceededError', 'SecurityError'])(
  'a phone that takes no note (%s) still starts',
  async (name) => {
    provideWorkers();
    vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('no', name)) });
    await expect(keepLook(EASY)).resolves.toBeUndefined();
  },
);
