/// <reference lib="webworker" />
// The service worker: answers from the phone first, so that everything works with the network cut. It never touches a request
// that is not a GET, and never /api or /public (decision 0007).
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

import { keepWords, readLook, splitManifest } from './kept-words.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { url: string; revision: string | null }[];
};

const { shell, words } = splitManifest(self.__WB_MANIFEST);

/** The page's own pre-rendered file where it fits the person, else the empty shell; never another page's HTML. */
async function answerNavigation({ url, request }: { url: URL; request: Request }): Promise<Response> {
  const path = url.pathname.replace(/(?<=.)\/+$/u, '');
  const look = await readLook();
  const own = look.isPlain ? await matchPrecache(path === '/' ? '/index.html' : `${path}.html`) : undefined;
  return own ?? (await matchPrecache('/app.html')) ?? fetch(request);
}

registerRoute(new NavigationRoute(answerNavigation, { denylist: [/^\/(?:api|public)\//u, /\.\w+$/u] }));
precacheAndRoute([...shell]);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);
cleanupOutdatedCaches();

self.addEventListener('install', (event) => {
  // The words of this version in the person's language come along with it, so that the change works without a network.
  event.waitUntil(readLook().then((look) => keepWords(words, look.language)));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const data = event.data as { type?: unknown; language?: unknown } | null;
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (data?.type === 'KEEP_WORDS' && typeof data.language === 'string') {
    event.waitUntil(keepWords(words, data.language));
  }
});
