// The phone's one connection to its database: opened once for all callers, let go of when it is dead or in somebody's way.
// Only database.ts uses it.
import { openDB, type IDBPDatabase } from 'idb';

import { DATABASE_VERSION, migrate } from './migrations.ts';
import type { TetoteSchema } from './schema.ts';
import { StorageTrouble } from './storage-trouble.ts';

export type Database = IDBPDatabase<TetoteSchema>;

const NAME = 'tetote';
const OPEN_LIMIT_MS = 3000;

let connection: Promise<Database> | undefined;

/** The open connection, or a new one. Rejects with `StorageTrouble` if it cannot be had within three seconds. */
export function connect(): Promise<Database> {
  // Taken away from pages that were in the background for long (astashov/liftosaur pull 399), and by some private windows.
  if ((globalThis.indexedDB as IDBFactory | undefined) === undefined) {
    return Promise.reject(new StorageTrouble('unavailable'));
  }
  connection ??= open();
  return connection;
}

/** Lets go of a connection, so that the next caller opens a new one. One that was replaced already is only closed. */
export async function letGo(of: Promise<Database>): Promise<void> {
  if (connection === of) connection = undefined;
  const database = await of.catch(() => undefined);
  database?.close();
}

/** Lets go of the connection if there is one. */
export async function closeDatabase(): Promise<void> {
  if (connection !== undefined) await letGo(connection);
}

function open(): Promise<Database> {
  let isBlocked = false;
  const opening = openDB<TetoteSchema>(NAME, DATABASE_VERSION, {
    upgrade: (database, from, _to, tx) => {
      // An upgrade that is taken back is told by the open that fails; idb makes this promise unasked.
      tx.done.catch(() => undefined);
      migrate(database, from);
    },
    blocked: () => {
      isBlocked = true;
    },
    blocking: () => void letGo(mine),
    terminated: () => void letGo(mine),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StorageTrouble(isBlocked ? 'blocked' : 'unavailable')),
      OPEN_LIMIT_MS,
    );
  });
  const mine = Promise.race([opening, limit]).finally(() => clearTimeout(timer));
  mine.catch(() => {
    void letGo(mine);
    // An open that answers after its limit would otherwise stay open and block the next version.
    void letGo(opening);
  });
  return mine;
}
