import { expect, test, vi } from 'vitest';

import { onChange } from '#storage/change-feed.ts';
import { closeDatabase, read, StorageTrouble, write, type WriteTransaction } from '#storage/database.ts';
import { changeCount, readSession } from '#storage/session-store.ts';
import { changeSettings, readSettings } from '#storage/settings-store.ts';

import { keepSession, SESSION_ID } from '../support/phone.ts';
import {
  breakTransactions,
  connectionLost,
  endConnection,
  fillDisk,
  holdTime,
} from '../support/storage-faults.ts';

const addOne = () => changeCount(SESSION_ID, 'residents', (present) => present + 1);
const residents = async () => (await readSession(SESSION_ID))?.heads.residents;
const invalidState = () => new DOMException('The database connection is closing.', 'InvalidStateError');

/** The session and the setting are written together; `between` happens in the middle. */
const writeBoth = (between: (tx: WriteTransaction) => void) =>
  write(['settings', 'outbox'], async (tx) => {
    await tx.objectStore('settings').put({ lastVenue: 'half' } as never, 'this-phone');
    between(tx);
    await tx.objectStore('settings').put({ lastVenue: 'whole' } as never, 'this-phone');
  });

test('a write is durable before it is called done', async () => {
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await changeSettings({ lastVenue: 'chuo' });
  expect(begin).toHaveBeenCalledWith(['settings'], 'readwrite', { durability: 'strict' });
});

test('a connection ended in the middle of a tap is opened anew and the tap is stored once', async () => {
  await keepSession();
  let runs = 0;
  await write(['sessions'], async (tx) => {
    runs += 1;
    const store = tx.objectStore('sessions');
    const session = (await store.get(SESSION_ID))!;
    const put = store.put({
      ...session,
      heads: { ...session.heads, residents: session.heads.residents + 1 },
    });
    if (runs === 1) endConnection(tx.db);
    await put;
  });
  expect(runs).toBe(2);
  expect(await residents()).toBe(1);
});

test('a connection ended between two taps loses neither', async () => {
  await keepSession();
  await addOne();
  await read(['sessions'], async (tx) => endConnection(tx.db)).catch(() => undefined);
  await addOne();
  expect(await residents()).toBe(2);
});

test.each([
  ['lost', connectionLost],
  ['closing', invalidState],
])('a connection that is %s up to three times is met without a word to the person', async (_, error) => {
  await keepSession();
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  breakTransactions(error, 3);
  await addOne();
  expect(await residents()).toBe(1);
  expect(open).toHaveBeenCalledTimes(3);
});

test('a connection lost for ever is told, never called saved, and the next tap after it recovered is stored', async () => {
  await keepSession();
  const heard = vi.fn<(stores: readonly string[]) => void>();
  const stop = onChange(heard);
  breakTransactions(connectionLost, 4);
  await expect(addOne()).rejects.toMatchObject({ name: 'StorageTrouble', kind: 'unavailable' });
  expect(heard).not.toHaveBeenCalled();
  await addOne();
  expect(heard).toHaveBeenCalledWith(['sessions', 'headCounts']);
  expect(await residents()).toBe(1);
  stop();
});

test('a full disk is told as full and leaves nothing half written', async () => {
  await changeSettings({ lastVenue: 'before' });
  const disk = fillDisk(2);
  await expect(writeBoth(() => undefined)).rejects.toMatchObject({ kind: 'full' });
  disk.mockRestore();
  expect((await readSettings()).lastVenue).toBe('before');
  await changeSettings({ lastVenue: 'after' });
  expect((await readSettings()).lastVenue).toBe('after');
});

test('a disk full at the last moment takes the whole write back', async () => {
  await changeSettings({ lastVenue: 'before' });
  const disk = fillDisk(2);
  const failing = write(['settings'], async (tx) => {
    await tx.objectStore('settings').put({ lastVenue: 'lost' } as never, 'this-phone');
    await tx.objectStore('settings').put({ lastVenue: 'lost too' } as never, 'this-phone');
  });
  await expect(failing).rejects.toEqual(new StorageTrouble('full'));
  disk.mockRestore();
  expect((await readSettings()).lastVenue).toBe('before');
});

test('a bug in the middle of a write stays a bug and takes the write back', async () => {
  await changeSettings({ lastVenue: 'before' });
  const bug = new TypeError('a bug');
  const failing = writeBoth(() => {
    throw bug;
  });
  await expect(failing).rejects.toBe(bug);
  expect((await readSettings()).lastVenue).toBe('before');
});

test('a request that never answers is given up after three seconds and taken back', async () => {
  await changeSettings({ lastVenue: 'before' });
  holdTime();
  const wedged = write(['settings'], async (tx) => {
    await tx.objectStore('settings').put({ lastVenue: 'wedged' } as never, 'this-phone');
    // Kept open as a wedged browser keeps it: one read after the other, for ever.
    for (;;) await tx.objectStore('settings').get('this-phone');
  });
  const told = wedged.catch((error: unknown) => error);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  vi.advanceTimersByTime(3000);
  expect(await told).toMatchObject({ kind: 'unavailable' });
  vi.useRealTimers();
  expect((await readSettings()).lastVenue).toBe('before');
});

test('what was written before the app closed is there afterwards', async () => {
  await changeSettings({ lastVenue: 'chuo' });
  await closeDatabase();
  expect((await readSettings()).lastVenue).toBe('chuo');
});
