// One sender per origin: pages and the worker ask for the same lock before they send.
// Where Web Locks are missing two senders may meet; the collector then counts once all the same (decision 0003).

const LOCK_NAME = 'tetote-send-outbox';

/** Does `work` while nobody else on this origin does, else answers 'busy' at once. Runs in pages and in the worker. */
export async function asOnlySender<Result>(work: () => Promise<Result>): Promise<Result | 'busy'> {
  const locks = globalThis.navigator?.locks as LockManager | null | undefined;
  if (!locks) return work();
  return locks.request(LOCK_NAME, { ifAvailable: true }, async (lock) => (lock === null ? 'busy' : work()));
}
