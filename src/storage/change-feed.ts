// After a committed write, screens of this tab and of the others are told which stores changed.
import { STORES, type StoreName } from './schema.ts';

type Listener = (stores: readonly StoreName[]) => void;

const listeners = new Set<Listener>();
const otherTabs =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('tetote-changes');

const tell = (stores: readonly StoreName[]) => {
  for (const listener of listeners) listener(stores);
};

otherTabs?.addEventListener('message', (event: MessageEvent<readonly StoreName[]>) => tell(event.data));
// In Node a channel keeps the process alive; browsers have no such method.
(otherTabs as { unref?: () => void } | undefined)?.unref?.();

// A page kept aside while another was looked at heard nothing of what was written meanwhile.
globalThis.addEventListener?.('pageshow', (event) => {
  if ((event as { persisted?: boolean }).persisted === true) tell(STORES);
});

/** Announces a committed write to every listener in every tab. */
export function announce(stores: readonly StoreName[]): void {
  tell(stores);
  otherTabs?.postMessage(stores);
}

/** Calls `listener` after each committed write, from this tab or another, until the returned function is called. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
