// Words of languages other than ja are not part of the first download: they are kept once a person chooses the language.

type Entry = { readonly url: string; readonly revision: string | null };

/** Same names as in offline/keep-look.ts, which writes the note. */
const LOOK_CACHE = 'look';
const LOOK_ADDRESS = '/look.json';
const KEPT_CACHE = 'kept-words';

const pathOf = (url: string) => new URL(url, location.origin).pathname;
const languageOf = (url: string) => /^\/?assets\/words\/([^/]+)\//u.exec(url)?.[1];

/** The build's files: those every phone keeps at once, the words of other languages by language, and the address of the sender. */
export function splitManifest(manifest: readonly Entry[]) {
  const words = new Map<string, string[]>();
  let sender = '';
  const shell = manifest.filter(({ url }) => {
    if (/^\/?assets\/sender-[^/]+\.js$/u.test(url)) {
      sender = pathOf(url);
      return false;
    }
    const language = languageOf(url);
    if (language === undefined || language === 'ja') return true;
    words.set(language, [...(words.get(language) ?? []), url]);
    return false;
  });
  return { shell, words, sender };
}

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

/** Lets go of the words of other versions and other languages, once this version is the one in use. */
export async function letGoOfOtherWords(words: WordsByLanguage, language: string): Promise<void> {
  const wanted = new Set((words.get(language) ?? []).map(pathOf));
  const cache = await caches.open(KEPT_CACHE);
  const others = (await cache.keys()).filter(({ url }) => !wanted.has(new URL(url).pathname));
  await Promise.all(others.map((request) => cache.delete(request)));
}
