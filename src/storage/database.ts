// All reads and writes of the phone go through here, and the troubles browsers make are met here once: dead connections, full
// disks, calls that never answer (decision 0002).
import type { IDBPTransaction } from 'idb';

import { announce } from './change-feed.ts';
import { connect, letGo } from './connection.ts';
import type { StoreName, TetoteSchema } from './schema.ts';
import { isConnectionLost, StorageTrouble, troubleOf } from './storage-trouble.ts';
import { whenVisible } from './when-visible.ts';

export { closeDatabase } from './connection.ts';
export { StorageTrouble, type StorageTroubleKind } from './storage-trouble.ts';

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<TetoteSchema, StoreName[], Mode>;
export type ReadTransaction = Transaction<'readonly'>;
export type WriteTransaction = Transaction<'readwrite'>;

/** A dead connection is dropped and opened anew this many times before a person is told. */
const REOPEN_BUDGET = 3;
const WORK_LIMIT_MS = 3000;

type Job<Mode extends 'readonly' | 'readwrite', Result> = {
  mode: Mode;
  stores: readonly StoreName[];
  work: (tx: Transaction<Mode>) => Promise<Result>;
};

/** Reads from these stores in one transaction. Inside `work` await only the database. Throws `StorageTrouble`. */
export function read<Result>(
  stores: readonly StoreName[],
  work: (tx: ReadTransaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction({ mode: 'readonly', stores, work });
}

/**
 * Writes to these stores in one durable transaction, all of it or nothing, and announces it once it is committed. Inside
 * `work` await only the database. `work` runs again if the connection had died before it could commit. Throws `StorageTrouble`.
 */
export async function write<Result>(
  stores: readonly StoreName[],
  work: (tx: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  const result = await inTransaction({ mode: 'readwrite', stores, work });
  announce(stores);
  return result;
}

async function inTransaction<Mode extends 'readonly' | 'readwrite', Result>(
  job: Job<Mode, Result>,
): Promise<Result> {
  for (let reopened = 0; ; reopened += 1) {
    await whenVisible();
    const connection = connect();
    try {
      const database = await connection;
      // Chrome's default, 'relaxed', says "complete" before the bytes are on the disk.
      const tx = database.transaction([...job.stores], job.mode, { durability: 'strict' });
      return await finish(tx, job.work);
    } catch (error) {
      const trouble = troubleOf(error);
      // After a full disk Firefox only reads until the connection is opened anew.
      if (trouble instanceof StorageTrouble) void letGo(connection);
      if (!isConnectionLost(error) || reopened === REOPEN_BUDGET) throw trouble;
    }
  }
}

/** Does the work and waits for the commit; work that neither ends nor fails is taken back after three seconds. */
async function finish<Mode extends 'readonly' | 'readwrite', Result>(
  tx: Transaction<Mode>,
  work: (tx: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  const { done } = tx;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    // A commit that is under way cannot be taken back and is waited for: what may be stored is never called lost.
    timer = setTimeout(() => abort(tx) && reject(new StorageTrouble('unavailable')), WORK_LIMIT_MS);
  });
  const committed = work(tx).then(async (result) => {
    await done;
    return result;
  });
  done.catch(() => undefined);
  try {
    return await Promise.race([committed, limit]);
  } catch (error) {
    abort(tx);
    // A failed request leaves its reason on the transaction; the promise of the request may only say "aborted".
    throw error instanceof DOMException ? (tx.error ?? error) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Takes everything back. False if the transaction had ended or was being committed. */
function abort(tx: Pick<Transaction<'readonly'>, 'abort'>): boolean {
  try {
    tx.abort();
    return true;
  } catch (over) {
    if (over instanceof DOMException) return false;
    throw over;
  }
}
