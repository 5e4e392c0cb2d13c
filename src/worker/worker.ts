/// <reference lib="webworker" />
// The service worker: answers from the phone first, so that everything works with the network cut. It never touches a request
// that is not a GET, and never /api or /public (decision 0007).
import { cleanupOutdatedCaches, PrecacheController } from 'workbox-precaching';

import { keepWords, letGoOfOtherWords, readLook, splitManifest } from './kept-words.ts';
import { loadSender } from './load-sender.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { url: string; revision: string | null }[];
};

const { shell, words, sender } = splitManifest(self.__WB_MANIFEST);
const precache = new PrecacheController();
precache.addToCacheList([...shell]);
cleanupOutdatedCaches();

/** The page's own pre-rendered file where it fits the person, else the empty shell; never another page's HTML. */
async function answerNavigation(request: Request, pathname: string): Promise<Response> {
  const path = pathname.replace(/\/+$/u, '') || '/';
  const ownFile = path === '/' ? '/index.html' : `${path}.html`;
  // Asked at the same time: at a cold start each look into a cache costs.
  const [look, own] = await Promise.all([readLook(), precache.matchPrecache(ownFile)]);
  const fits = look.isPlain ? own : undefined;
  return fits ?? (await precache.matchPrecache('/app.html')) ?? fetch(request);
}

/** A file of this build, from the phone if it is there. */
async function answerFile(request: Request): Promise<Response> {
  return (
    (await precache.matchPrecache(request.url)) ??
    (await caches.match(request, { ignoreVary: true })) ??
    fetch(request)
  );
}

const isTheCollectors = (path: string) => /^\/(?:api|public|healthz|readyz)(?:\/|$)/u.test(path);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || isTheCollectors(pathname)) return;
  const isPage = request.mode === 'navigate' && !/\.\w+$/u.test(pathname);
  if (isPage) event.respondWith(answerNavigation(request, pathname));
  else if (pathname.startsWith('/assets/') || precache.getCacheKeyForURL(pathname) !== undefined) {
    event.respondWith(answerFile(request));
  }
});
self.addEventListener('install', (event) => {
  // The words of this version in the person's language come along with it, so that the change works without a network.
  if ('sync' in self.registration) loadSender(sender);
  const kept = readLook().then((look) => keepWords(words, look.language));
  event.waitUntil(Promise.all([precache.install(event), kept]));
});
self.addEventListener('activate', (event) => {
  const letGo = readLook().then((look) => letGoOfOtherWords(words, look.language));
  event.waitUntil(Promise.all([precache.activate(event), letGo, self.clients.claim()]));
});
self.addEventListener('message', (event) => {
  const data = event.data as { type?: unknown; language?: unknown } | null;
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (data?.type === 'KEEP_WORDS' && typeof data.language === 'string') {
    event.waitUntil(keepWords(words, data.language));
  }
});

/** Background Sync, where the browser has it, wakes the same sender as the page uses. Its event is not in TypeScript's library. */
type SyncEvent = ExtendableEvent & { readonly tag: string };
self.addEventListener('sync', (event) => {
  const { tag } = event as SyncEvent;
  if (tag !== 'send-outbox') return;
  const allSent = loadSender(sender)(true).then(({ waitMs }) => {
    // A rejection is how the browser is told to wake us again.
    if (waitMs !== null) throw new Error('reports still wait');
  });
  (event as SyncEvent).waitUntil(allSent);
});
