// When to send: at the start, after saving, when the network or the person comes back, after a wait, when asked.
// Pages only; the worker calls send-outbox itself.
import { StorageTrouble } from '#storage/outbox-store.ts';
import { changeSettings, readSettings } from '#storage/settings-store.ts';

import { REAL_PARTS, sendOutbox, type SendingParts, type SendResult } from './send-outbox.ts';

/** The Background Sync tag with which the worker is woken, where the browser has it. */
export const SYNC_TAG = 'send-outbox';
/** How long to wait after the phone's own database could not answer. */
const STORAGE_WAIT_MS = 60_000;

let running: Promise<SendResult> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Who asked since the last look at the outbox began: true for a person or the network that came back. */
const requests: boolean[] = [];

/**
 * Sends what waits and comes back by itself if something is left. Asked while it is sending, it goes through the outbox once more
 * before it answers, so that nothing written in between is left behind. Throws what storage throws.
 */
export function trySending(isAsked: boolean, parts: SendingParts = REAL_PARTS): Promise<SendResult> {
  requests.push(isAsked);
  running ??= sendAndComeBack(parts);
  return running;
}

async function sendAndComeBack(parts: SendingParts): Promise<SendResult> {
  try {
    let result: SendResult;
    do result = await sendOutbox(requests.splice(0).includes(true), parts);
    while (requests.length > 0);
    comeBackAfter(result.waitMs, parts);
    if (result.waitMs !== null) askForBackgroundSync();
    return result;
  } finally {
    running = undefined;
  }
}

function comeBackAfter(waitMs: number | null, parts: SendingParts): void {
  clearTimeout(timer);
  if (waitMs !== null) timer = setTimeout(() => sendInBackground(false, parts), waitMs);
}

/** Tries without anybody waiting for it. If the phone's database cannot answer, the screens say so; sending only waits. */
export function sendInBackground(isAsked: boolean, parts: SendingParts = REAL_PARTS): void {
  void trySending(isAsked, parts).catch((error: unknown) => {
    onlyStorageTrouble(error);
    comeBackAfter(STORAGE_WAIT_MS, parts);
  });
}

/** Swallows what the screens say already, that the phone's database cannot answer; anything else is thrown. */
export function onlyStorageTrouble(error: unknown): void {
  if (!(error instanceof StorageTrouble)) throw error;
}

/** A page that has just started may be the newer app the collector asked for: the next answer tells. */
async function liftUpdatePause(): Promise<void> {
  if ((await readSettings()).pause !== 'update') return;
  await changeSettings(({ pause }) => (pause === 'update' ? { pause: null } : {}));
}

/** Background Sync is in Chromium only and not in TypeScript's DOM. */
type WithSync = { sync?: { register(tag: string): Promise<void> } };

function askForBackgroundSync(): void {
  const workers = globalThis.navigator?.serviceWorker as ServiceWorkerContainer | undefined;
  // Without a worker `ready` would be waited for for ever.
  if (!workers?.controller) return;
  // A refusal (battery saver, private window) only means that this page sends by itself.
  void workers.ready
    .then((registration) => (registration as WithSync).sync?.register(SYNC_TAG))
    .catch(() => undefined);
}

/** Starts the triggers of this page and sends once. The returned function stops them. */
export function sendWhenPossible(parts: SendingParts = REAL_PARTS): () => void {
  const send = () => sendInBackground(true, parts);
  const sendIfVisible = () => {
    if (document.visibilityState === 'visible') send();
  };
  addEventListener('online', send);
  document.addEventListener('visibilitychange', sendIfVisible);
  void liftUpdatePause().catch(onlyStorageTrouble).then(send);
  return () => {
    removeEventListener('online', send);
    document.removeEventListener('visibilitychange', sendIfVisible);
    clearTimeout(timer);
  };
}
