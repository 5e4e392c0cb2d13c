// One sender per origin: pages and the worker ask for the same lock before they send.
// Where Web Locks are missing two senders may meet; the collector then counts once all the same (decision 0003).
import { onceHidden } from '#storage/outbox-store.ts';

const LOCK_NAME = 'tetote-send-outbox';

/** Whether this sender is still the only one. */
export type IsAlone = () => boolean;

/**
 * Does `work` while nobody else on this origin does, else answers 'busy' at once. A hidden page gives its turn back, because the
 * database waits until somebody looks at it again: from then on `work` is told by `isAlone`, and is waited for all the same.
 * Runs in pages and in the worker.
 */
export async function asOnlySender<Result>(
  work: (isAlone: IsAlone) => Promise<Result>,
): Promise<Result | 'busy'> {
  const locks = globalThis.navigator?.locks as LockManager | null | undefined;
  if (!locks) return work(() => true);
  let working: Promise<Result> | undefined;
  await locks.request(LOCK_NAME, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    let isHidden = false;
    let stop = () => {};
    const turnedAway = new Promise<void>((resolve) => {
      stop = onceHidden(() => {
        isHidden = true;
        resolve();
      });
    });
    working = work(() => !isHidden);
    await Promise.race([working, turnedAway]).finally(stop);
  });
  return working ?? 'busy';
}
