// A note for the service worker, which may not open the phone's database at each start: which language to keep for offline, and
// whether the pre-rendered pages (ja, standard size) fit this person.

/** Cache and address of the note; the worker reads the same. */
export const LOOK_CACHE = 'look';
export const LOOK_ADDRESS = '/look.json';

export type Look = { readonly language: string; readonly isPlain: boolean };

/** Writes the note and asks a running worker to keep the words of the language. Does nothing where there is no Cache Storage. */
export async function keepLook(look: Look): Promise<void> {
  if (typeof caches === 'undefined') return;
  const cache = await caches.open(LOOK_CACHE);
  await cache.put(LOOK_ADDRESS, new Response(JSON.stringify(look)));
  navigator.serviceWorker?.controller?.postMessage({ type: 'KEEP_WORDS', language: look.language });
}
