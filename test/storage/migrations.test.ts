import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';

import { DATABASE_VERSION } from '#storage/migrations.ts';
import { readOutbox } from '#storage/outbox-store.ts';
import { readAllProgress } from '#storage/progress-store.ts';
import { STORES } from '#storage/schema.ts';
import { readLastCount, readSessions } from '#storage/session-store.ts';
import { changeSettings, readSettings } from '#storage/settings-store.ts';

import versionOne from '../fixtures/phone-version-1.json' with { type: 'json' };
import { SESSION_ID } from '../support/phone.ts';

/** A phone as version 1 left it: built by hand from the records, not by the ladder that is tested. */
async function phoneOfVersionOne(): Promise<void> {
  const database = await openDB('tetote', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('settings');
      fresh.createObjectStore('progress', { keyPath: 'lesson' });
      fresh.createObjectStore('sessions', { keyPath: 'id' });
      fresh
        .createObjectStore('headCounts', { keyPath: 'id', autoIncrement: true })
        .createIndex('bySession', 'sessionId');
      fresh.createObjectStore('outbox', { keyPath: 'id' });
    },
  });
  await database.put('settings', versionOne.settings, 'this-phone');
  for (const store of ['progress', 'sessions', 'headCounts', 'outbox'] as const) {
    for (const record of versionOne[store]) await database.put(store, record);
  }
  database.close();
}

test('an empty phone gets every store', async () => {
  await readSettings();
  const database = await openDB('tetote');
  expect([...database.objectStoreNames]).toEqual([...STORES].toSorted());
  expect(database.version).toBe(DATABASE_VERSION);
  database.close();
});

test('a phone of version 1 opens with all it held', async () => {
  await phoneOfVersionOne();
  expect(await readSettings()).toMatchObject({ language: 'ja-x-easy', lastVenue: 'chuo' });
  expect(await readSessions()).toEqual(versionOne.sessions);
  expect(await readAllProgress()).toEqual(
    versionOne.progress.map((progress) => ({ ...progress, rounds: 0, endedOn: null })),
  );
  expect(await readOutbox()).toEqual(versionOne.outbox);
  expect(await readLastCount(SESSION_ID)).toEqual(versionOne.headCounts[0]);
});

test('an upgrade that breaks half-way leaves no half database, and the next start succeeds', async () => {
  const real: IDBDatabase['createObjectStore'] = Reflect.get(IDBDatabase.prototype, 'createObjectStore');
  let made = 0;
  const broken = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    made += 1;
    if (made % 3 === 0) throw new DOMException('no more', 'QuotaExceededError');
    return real.apply(this, args);
  });
  await expect(readSettings()).rejects.toMatchObject({ name: 'StorageTrouble' });
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
  broken.mockRestore();
  await changeSettings({ lastVenue: 'chuo' });
  expect((await readSettings()).lastVenue).toBe('chuo');
});
