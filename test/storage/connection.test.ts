import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';

import { closeDatabase, connect } from '#storage/connection.ts';
import { DATABASE_VERSION } from '#storage/migrations.ts';
import { changeSettings, readSettings } from '#storage/settings-store.ts';

import '../support/phone.ts';
import { holdTime, muteOpen } from '../support/storage-faults.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** An old window: the database one version back, with or without the manners to close when asked. */
function oldWindow(isPolite: boolean) {
  return openDB('tetote', DATABASE_VERSION, {
    upgrade: (database) => void database.createObjectStore('settings'),
    blocking: (_from, _to, event) => {
      if (isPolite) (event.target as IDBDatabase).close();
    },
  });
}

/** The app's next version: it asks for a higher one. */
function askForNextVersion(): void {
  const real: IDBFactory['open'] = Reflect.get(IDBFactory.prototype, 'open');
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name) {
    return real.call(this, name, DATABASE_VERSION + 1);
  });
}

/** This app one version later, as another window would load it. */
const newerWindow = () => openDB('tetote', DATABASE_VERSION + 1);

test('three callers at the start share one connection', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  const [a, b, c] = await Promise.all([connect(), connect(), connect()]);
  expect([b, c]).toEqual([a, a]);
  expect(open).toHaveBeenCalledOnce();
});

test('an open that never answers is told after three seconds, and the next one starts afresh', async () => {
  holdTime();
  const mute = muteOpen();
  const told = connect().catch((error: unknown) => error);
  vi.advanceTimersByTime(3000);
  expect(await told).toMatchObject({ kind: 'unavailable' });
  mute.mockRestore();
  expect((await connect()).version).toBe(DATABASE_VERSION);
});

test('a window with a newer version of the app is let in at once', async () => {
  await connect();
  const newer = await newerWindow();
  expect(newer.version).toBe(DATABASE_VERSION + 1);
  newer.close();
});

test('a database of a newer app is told as newer and keeps everything', async () => {
  await changeSettings({ lastVenue: 'chuo' });
  (await newerWindow()).close();
  await expect(readSettings()).rejects.toMatchObject({ kind: 'newer' });
  const newer = await newerWindow();
  expect(await newer.get('settings', 'this-phone')).toMatchObject({ lastVenue: 'chuo' });
  newer.close();
});

test('an old window that ignores us is told as blocked within five seconds and lets us in once it is gone', async () => {
  const old = await oldWindow(false);
  askForNextVersion();
  holdTime();
  let isBlocked = false;
  old.addEventListener('versionchange', () => {
    isBlocked = true;
  });
  const told = connect().catch((error: unknown) => error);
  await vi.waitFor(() => expect(isBlocked).toBe(true));
  await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(3000);
  expect(await told).toMatchObject({ kind: 'blocked' });
  vi.useRealTimers();
  old.close();
  expect((await connect()).version).toBe(DATABASE_VERSION + 1);
});

test('an old window that listens closes, and the new one goes on', async () => {
  await oldWindow(true);
  askForNextVersion();
  expect((await connect()).version).toBe(DATABASE_VERSION + 1);
});

test('a browser that has taken its database away is told, without a crash', async () => {
  const kept = globalThis.indexedDB;
  Reflect.deleteProperty(globalThis, 'indexedDB');
  try {
    await expect(connect()).rejects.toMatchObject({ kind: 'unavailable' });
  } finally {
    globalThis.indexedDB = kept;
  }
  await expect(connect()).resolves.toBeDefined();
});

test('letting go twice, or of nothing, is harmless', async () => {
  await closeDatabase();
  await connect();
  await closeDatabase();
  await closeDatabase();
  expect((await connect()).version).toBe(DATABASE_VERSION);
});
