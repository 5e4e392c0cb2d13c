/// <reference lib="webworker" />
// The service worker: answers from the phone first, so that everything works with the network cut. It never touches a request
// that is not a GET, and never /api or /public (decision 0007).
import { cleanupOutdatedCaches, PrecacheController } from 'workbox-precaching';

import { answerKeep, whichParts } from './answers.ts';
import { keepPartsAgain, letGoOfOtherParts, matchPart } from './kept-parts.ts';
import { keepWords, letGoOfOtherWords, matchWords, readLook } from './kept-words.ts';
import { loadSender } from './load-sender.ts';
import { partOf } from './part-of.ts';
import { splitManifest } from './split-manifest.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { url: string; revision: string | null }[];
};

const split = splitManifest(self.__WB_MANIFEST);
const { shell, words, parts, sender } = split;
const precache = new PrecacheController();
precache.addToCacheList([...shell]);
cleanupOutdatedCaches();

/** The page's own pre-rendered file where it fits the person, else the empty shell; never another page's HTML. */
async function answerNavigation(request: Request, pathname: string): Promise<Response> {
  const path = pathname.replace(/\/+$/u, '') || '/';
  const ownFile = path === '/' ? '/index.html' : `${path}.html`;
  // Asked at the same time: at a cold start each look into a cache costs.
  const ownPage = precache.matchPrecache(ownFile).then((page) => page ?? matchPart(parts, ownFile));
  const [look, own] = await Promise.all([readLook(), ownPage]);
  const fits = look.isPlain ? own : undefined;
  return fits ?? (await precache.matchPrecache('/app.html')) ?? fetch(request);
}

/** A file of this build, from the phone if it is there. */
async function answerFile(request: Request, pathname: string): Promise<Response> {
  return (
    (await precache.matchPrecache(request.url)) ??
    (await matchPart(parts, pathname)) ??
    (await matchWords(request)) ??
    fetch(request)
  );
}

const isFile = (pathname: string) =>
  pathname.startsWith('/assets/') ||
  partOf(pathname) !== undefined ||
  precache.getCacheKeyForURL(pathname) !== undefined;

const isTheCollectors = (path: string) => /^\/(?:api|public|healthz|readyz)(?:\/|$)/u.test(path);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || isTheCollectors(pathname)) return;
  const isPage = request.mode === 'navigate' && !/\.\w+$/u.test(pathname);
  if (isPage) event.respondWith(answerNavigation(request, pathname));
  else if (isFile(pathname)) event.respondWith(answerFile(request, pathname));
});

/** The words of screens and of all kept parts in this language. */
const keepAll = (language: string) =>
  Promise.all([keepWords(words, language), keepPartsAgain(parts, language)]);

self.addEventListener('install', (event) => {
  if ('sync' in self.registration) loadSender(sender);
  // The words of this version in the person's language, and the parts they kept, come along with it, so that the change works
  // without a network.
  const kept = readLook().then((look) => keepAll(look.language));
  event.waitUntil(Promise.all([precache.install(event), kept]));
});
self.addEventListener('activate', (event) => {
  const letGo = readLook().then((look) => letGoOfOtherWords(words, look.language));
  event.waitUntil(
    Promise.all([precache.activate(event), letGo, letGoOfOtherParts(parts), self.clients.claim()]),
  );
});

/** Sends an answer through the port that came with the question. */
const tell = (event: ExtendableMessageEvent, answer: Promise<unknown>) =>
  event.waitUntil(answer.then((it) => event.ports[0]?.postMessage(it)));

self.addEventListener('message', (event) => {
  const data = event.data as { type?: unknown; language?: unknown; part?: unknown } | null;
  const { type, language, part } = data ?? {};
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  if (typeof language !== 'string') return;
  if (type === 'KEEP_WORDS') event.waitUntil(keepAll(language));
  if (type === 'KEEP_PART' && typeof part === 'string') tell(event, answerKeep(split, part, language));
  if (type === 'WHICH_PARTS') tell(event, whichParts(split, language));
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
