// The phone's one connection to its database. All reads and writes go through here, and the troubles browsers make are met
// here once: old tabs, dead connections, full disks, calls that never answer (decision 0002).
import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';

import { announce } from './change-feed.ts';
import { DATABASE_VERSION, migrate } from './migrations.ts';
import type { StoreName, TetoteSchema } from './schema.ts';

export type StorageTroubleKind = 'blocked' | 'full' | 'newer' | 'unavailable';

/** Why the phone cannot keep or find something. The screen has one sentence for each kind. */
export class StorageTrouble extends Error {
  readonly kind: StorageTroubleKind;
  constructor(kind: StorageTroubleKind, options?: ErrorOptions) {
    super(`storage: ${kind}`, options);
    this.name = 'StorageTrouble';
    this.kind = kind;
  }
}

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<TetoteSchema, StoreName[], Mode>;
export type ReadTransaction = Transaction<'readonly'>;
export type WriteTransaction = Transaction<'readwrite'>;

const NAME = 'tetote';
const OPEN_LIMIT_MS = 3000;
/** WebKit kills connections of pages in the background; a dead one is dropped and opened anew this many times. */
const REOPEN_BUDGET = 3;

let connection: Promise<IDBPDatabase<TetoteSchema>> | undefined;

/** Lets go of the connection; the next read or write opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  connection = undefined;
  const database = await open?.catch(() => undefined);
  database?.close();
}

function open(): Promise<IDBPDatabase<TetoteSchema>> {
  let isBlocked = false;
  const opening = openDB<TetoteSchema>(NAME, DATABASE_VERSION, {
    upgrade: (database, from) => migrate(database, from),
    blocked: () => {
      isBlocked = true;
    },
    blocking: () => void closeDatabase(),
    terminated: () => {
      connection = undefined;
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StorageTrouble(isBlocked ? 'blocked' : 'unavailable')),
      OPEN_LIMIT_MS,
    );
  });
  const opened = Promise.race([opening, limit]).finally(() => clearTimeout(timer));
  opened.catch(() => {
    connection = undefined;
    // An open that answers after its limit would otherwise stay open and block the next version.
    void opening.then(
      (late) => late.close(),
      () => undefined,
    );
  });
  return opened;
}

const isConnectionLost = (error: unknown) =>
  error instanceof DOMException && ['InvalidStateError', 'UnknownError', 'AbortError'].includes(error.name);

function troubleOf(error: unknown): unknown {
  if (error instanceof StorageTrouble || !(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError') return new StorageTrouble('full', { cause: error });
  if (error.name === 'VersionError') return new StorageTrouble('newer', { cause: error });
  return new StorageTrouble('unavailable', { cause: error });
}

async function inTransaction<Mode extends 'readonly' | 'readwrite', Result>(
  mode: Mode,
  stores: readonly StoreName[],
  work: (tx: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      connection ??= open();
      const database = await connection;
      const tx = database.transaction([...stores], mode, { durability: 'strict' });
      return await finish(tx, work);
    } catch (error) {
      if (!isConnectionLost(error) || attempt > REOPEN_BUDGET) throw troubleOf(error);
      await closeDatabase();
    }
  }
}

async function finish<Mode extends 'readonly' | 'readwrite', Result>(
  tx: Transaction<Mode>,
  work: (tx: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  const done = tx.done;
  try {
    const result = await work(tx);
    await done;
    return result;
  } catch (error) {
    done.catch(() => undefined);
    try {
      tx.abort();
    } catch (already) {
      if (!(already instanceof DOMException)) throw already;
    }
    // A failed request leaves its reason on the transaction; the promise of the request may only say "aborted".
    throw tx.error ?? error;
  }
}

/** Reads from these stores in one transaction. Inside `work` await only the database. Throws `StorageTrouble`. */
export function read<Result>(
  stores: readonly StoreName[],
  work: (tx: ReadTransaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction('readonly', stores, work);
}

/**
 * Writes to these stores in one durable transaction, all of it or nothing, and announces it once it is committed. Inside
 * `work` await only the database. `work` runs again if the connection had died before it could commit. Throws `StorageTrouble`.
 */
export async function write<Result>(
  stores: readonly StoreName[],
  work: (tx: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  const result = await inTransaction('readwrite', stores, work);
  announce(stores);
  return result;
}
