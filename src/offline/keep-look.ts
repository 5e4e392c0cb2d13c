// A note for the service worker, which may not open the phone's database at each start: which language to keep for offline, and
// whether the pre-rendered pages (ja, standard size) fit this person.

/** Cache and address of the note; the worker reads the same. */
export const LOOK_CACHE = 'look';
export const LOOK_ADDRESS = '/look.json';

export type Look = { readonly language: string; readonly isPlain: boolean };

async function writeNote(look: Look): Promise<void> {
  if (typeof caches === 'undefined') return;
  try {
    const cache = await caches.open(LOOK_CACHE);
    await cache.put(LOOK_ADDRESS, new Response(JSON.stringify(look)));
  } catch (error) {
    // A full phone or a private window: without the note the page still draws itself anew where it must (main.tsx).
    if (!(error instanceof DOMException)) throw error;
  }
}

/**
 * Writes the note and asks the worker, as soon as it runs, to keep the words of the language; one that waits keeps those of
 * its own version. Where the phone takes no note, nothing happens.
 */
export async function keepLook(look: Look): Promise<void> {
  await writeNote(look);
  // Never waited for: without a worker it is never ready.
  void navigator.serviceWorker?.ready.then(({ active, waiting }) => {
    for (const worker of [active, waiting]) {
      worker?.postMessage({ type: 'KEEP_WORDS', language: look.language });
    }
  });
}
