import { forceCloseDatabase } from 'fake-indexeddb';
// The troubles browsers make, made on purpose.
import type { IDBPDatabase } from 'idb';
import { unwrap } from 'idb';
import { vi } from 'vitest';

type Raw = Parameters<typeof forceCloseDatabase>[0];
/** fake-indexeddb's own way to take a transaction back for a reason. */
type Abortable = { _state: string; _abort(name: string): void };

/** What WebKit does to a page in the background: the connection is gone, its transactions are aborted, 'close' is fired. */
export function endConnection(database: unknown): void {
  const raw = unwrap(database as IDBPDatabase) as unknown as Raw & {
    _rawDatabase: { transactions: Abortable[] };
  };
  for (const tx of raw._rawDatabase.transactions) if (tx._state !== 'finished') tx._abort('AbortError');
  forceCloseDatabase(raw);
}

export const connectionLost = () =>
  new DOMException('Connection to Indexed Database server lost', 'UnknownError');

/** The next `times` transactions throw when they are begun. */
export function breakTransactions(error: () => DOMException, times: number) {
  const real: IDBDatabase['transaction'] = Reflect.get(IDBDatabase.prototype, 'transaction');
  let left = times;
  return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    left -= 1;
    if (left >= 0) throw error();
    return real.apply(this, args);
  });
}

/** Every put finds the disk full from the `from`th on: the request fails and its transaction is taken back. */
export function fillDisk(from = 1) {
  const real: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put');
  let count = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    count += 1;
    const request = real.apply(this, args);
    if (count >= from) (this.transaction as unknown as Abortable)._abort('QuotaExceededError');
    return request;
  });
}

/** `open` never answers. */
export function muteOpen() {
  return vi
    .spyOn(IDBFactory.prototype, 'open')
    .mockImplementation(() => Reflect.construct(IDBOpenDBRequest, []) as IDBOpenDBRequest);
}

/** Time of the limits stands still until a test moves it; the database itself runs on. */
export function holdTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}
