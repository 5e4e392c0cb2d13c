// The page's side of the service worker: it is registered after the first screen, and a new version waits until a person asks.
import { Workbox } from 'workbox-window';

type TrustedScriptURL = ConstructorParameters<typeof Workbox>[0];
type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): TrustedScriptURL };
};

const WORKER = '/worker.js';
/** iOS does not look for a new version on resume by itself; ask at most this often. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

/** The one Trusted Types policy of the app: nothing but the worker's own address may become a script. */
function workerAddress(): TrustedScriptURL {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (trustedTypes === undefined) return WORKER;
  const policy = trustedTypes.createPolicy('worker-address', {
    createScriptURL: (address) => {
      if (address !== WORKER) throw new TypeError('not the worker');
      return address;
    },
  });
  return policy.createScriptURL(WORKER);
}

export type UpdateEvents = {
  /** A new version waits; call `take` to change to it. */
  readonly onWaiting: (take: () => void) => void;
  /** Another window took the new version; this one still shows the old. */
  readonly onTakenElsewhere: (reload: () => void) => void;
};

/** Registers the worker (where there is one) and tells of new versions. Never reloads by itself. */
export async function registerWorker({ onWaiting, onTakenElsewhere }: UpdateEvents): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workbox = new Workbox(workerAddress(), { updateViaCache: 'none' });
  let hasAsked = false;
  const reload = () => location.reload();
  workbox.addEventListener('waiting', () =>
    onWaiting(() => {
      hasAsked = true;
      workbox.messageSkipWaiting();
    }),
  );
  workbox.addEventListener('controlling', (event) => {
    if (hasAsked) reload();
    else if (event.isUpdate === true || event.isExternal === true) onTakenElsewhere(reload);
  });
  // A page of the old version may ask for a file that only the new one has.
  addEventListener('vite:preloadError', () => {
    if (navigator.onLine) onTakenElsewhere(reload);
  });
  await workbox.register();
  let askedMs = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - askedMs < ASK_AGAIN_MS) return;
    askedMs = performance.now();
    // No network is no news.
    workbox.update().catch(() => undefined);
  });
}
