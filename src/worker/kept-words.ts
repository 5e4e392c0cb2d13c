// Words of languages other than ja are not part of the first download: they are kept once a person chooses the language.
import { pathOf } from './split-manifest.ts';

/** Same names as in offline/keep-look.ts, which writes the note. */
const LOOK_CACHE = 'look';
const LOOK_ADDRESS = '/look.json';
const KEPT_CACHE = 'kept-words';

export type Look = { readonly language: string; readonly isPlain: boolean };

/** The note the page left about the person's look; without one, ja at standard size. */
export async function readLook(): Promise<Look> {
  const note = await caches.match(LOOK_ADDRESS, { cacheName: LOOK_CACHE });
  const look = (await note?.json().catch(() => undefined)) as Partial<Look> | undefined;
  return { language: look?.language ?? 'ja', isPlain: look?.isPlain ?? true };
}

type WordsByLanguage = ReadonlyMap<string, readonly string[]>;

/**
 * Keeps the words of a language on the phone; those already kept are not asked for again. What else is kept stays: a version that
 * waits and the one in use keep their words side by side.
 */
export async function keepWords(words: WordsByLanguage, language: string): Promise<void> {
  const cache = await caches.open(KEPT_CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await cache.addAll((words.get(language) ?? []).map(pathOf).filter((path) => !kept.has(path)));
}

/** Whether the words of screens are there in this language; those of ja are part of the shell. */
export async function areWordsKept(words: WordsByLanguage, language: string): Promise<boolean> {
  const cache = await caches.open(KEPT_CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return (words.get(language) ?? []).every((url) => kept.has(pathOf(url)));
}

/** A words file of another language, if it is kept. */
export const matchWords = (request: Request): Promise<Response | undefined> =>
  caches.match(request, { cacheName: KEPT_CACHE, ignoreVary: true });

/** Lets go of the words of other versions and other languages, once this version is the one in use. */
export async function letGoOfOtherWords(words: WordsByLanguage, language: string): Promise<void> {
  const wanted = new Set((words.get(language) ?? []).map(pathOf));
  const cache = await caches.open(KEPT_CACHE);
  const others = (await cache.keys()).filter(({ url }) => !wanted.has(new URL(url).pathname));
  await Promise.all(others.map((request) => cache.delete(request)));
}
