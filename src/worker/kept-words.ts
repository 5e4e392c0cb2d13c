// Words of languages other than ja are not part of the first download: they are kept once a person chooses the language.

type Entry = { readonly url: string; readonly revision: string | null };

/** Same names as in offline/keep-look.ts, which writes the note. */
const LOOK_CACHE = 'look';
const LOOK_ADDRESS = '/look.json';
const KEPT_CACHE = 'kept-words';

const languageOf = (url: string) => /^\/?assets\/words\/([^/]+)\//u.exec(url)?.[1];

/** The build's files: those every phone keeps at once, and the words of other languages by language. */
export function splitManifest(manifest: readonly Entry[]) {
  const words = new Map<string, string[]>();
  const shell = manifest.filter(({ url }) => {
    const language = languageOf(url);
    if (language === undefined || language === 'ja') return true;
    words.set(language, [...(words.get(language) ?? []), url]);
    return false;
  });
  return { shell, words };
}

export type Look = { readonly language: string; readonly isPlain: boolean };

/** The note the page left about the person's look; without one, ja at standard size. */
export async function readLook(): Promise<Look> {
  const note = await caches.match(LOOK_ADDRESS, { cacheName: LOOK_CACHE });
  const look = (await note?.json().catch(() => undefined)) as Partial<Look> | undefined;
  return { language: look?.language ?? 'ja', isPlain: look?.isPlain ?? true };
}

/** Keeps the words of a language on the phone. Those already kept are not asked for again; older versions are let go. */
export async function keepWords(
  words: ReadonlyMap<string, readonly string[]>,
  language: string,
): Promise<void> {
  const wanted = words.get(language) ?? [];
  const cache = await caches.open(KEPT_CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const paths = wanted.map((url) => new URL(url, location.origin).pathname);
  await cache.addAll(paths.filter((path) => !kept.has(path)));
  await Promise.all(
    Array.from(kept)
      .filter((path) => !paths.includes(path))
      .map((path) => cache.delete(path)),
  );
}
