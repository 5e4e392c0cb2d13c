// Lessons, practice screens and screens that only some phones need are, beyond the first download, kept part by part (decision 0011). Each part has a cache of its own,
// named after its list: what a part consists of in one version of the app. Two versions lie side by side, and the name of a cache
// is the note that its part was asked for.
import { partOf } from './part-of.ts';

/** What a part consists of: its files by address with their revisions, its words by language, and the parts it needs. */
export type PartList = {
  readonly files: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly needs: readonly string[];
};

/** The parts of this version that are not in the shell, each with the address of its list. */
export type Parts = ReadonlyMap<string, string>;

const MARK = 'part:';
const cacheOf = (listAddress: string) => `${MARK}${listAddress}`;
const listAddressOf = (cacheName: string) => cacheName.slice(MARK.length);

/** The caches of parts, of any version. */
const partCaches = async () => (await caches.keys()).filter((name) => name.startsWith(MARK));

const readList = async (cache: Cache, address: string) =>
  (await (await cache.match(address))?.json()) as PartList | undefined;

/** Puts into the new cache what a cache of another version already has in the same revision. */
async function takeOver(part: string, list: PartList, cache: Cache): Promise<void> {
  for (const name of await partCaches()) {
    const other = partOf(listAddressOf(name)) === part ? await caches.open(name) : undefined;
    const before = other === undefined ? undefined : await readList(other, listAddressOf(name));
    if (other === undefined || before === undefined) continue;
    const same = Object.entries(list.files).filter(([file, revision]) => before.files[file] === revision);
    for (const file of [...same.map(([address]) => address), ...Object.values(list.words).flat()]) {
      const kept = await other.match(file);
      if (kept !== undefined) await cache.put(file, kept);
    }
  }
}

async function fetchList(address: string): Promise<PartList> {
  const answer = await fetch(address);
  // A newer version may lie on the server: its files are not those of this version.
  if (!answer.ok) throw new TypeError(`no list ${address}`);
  return (await answer.json()) as PartList;
}

/**
 * Keeps a part, the parts it needs, and their words in this language; what is there already is not asked for again. Rejects if not
 * everything comes. A part of the shell, or one this version no longer has, is none to keep.
 */
export async function keepPart(parts: Parts, part: string, language: string): Promise<void> {
  const address = parts.get(part);
  if (address === undefined) return;
  const cache = await caches.open(cacheOf(address));
  const before = await readList(cache, address);
  const list = before ?? (await fetchList(address));
  if (before === undefined) await takeOver(part, list, cache);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  // The list comes last, with the others or not at all: where it lies, the part is whole.
  const wanted = [...Object.keys(list.files), ...(list.words[language] ?? []), address];
  await cache.addAll(wanted.filter((path) => !kept.has(path)));
  for (const need of list.needs) await keepPart(parts, need, language);
}

/** Keeps, in this version and language, every part that was ever asked for on this phone. */
export async function keepPartsAgain(parts: Parts, language: string): Promise<void> {
  const asked = new Set((await partCaches()).map((name) => partOf(listAddressOf(name)) ?? ''));
  for (const part of asked) await keepPart(parts, part, language);
}

async function isWhole(parts: Parts, part: string, language: string): Promise<boolean> {
  const address = parts.get(part);
  if (address === undefined) return true;
  const name = cacheOf(address);
  if (!(await caches.has(name))) return false;
  const cache = await caches.open(name);
  const list = await readList(cache, address);
  if (list === undefined) return false;
  const words = await Promise.all((list.words[language] ?? []).map((file) => cache.match(file)));
  if (words.includes(undefined)) return false;
  const needs = await Promise.all(list.needs.map((need) => isWhole(parts, need, language)));
  return needs.every(Boolean);
}

/** The parts beyond the shell that can be opened without a network in this language. */
export async function wholeParts(parts: Parts, language: string): Promise<string[]> {
  const all = [...parts.keys()];
  const answers = await Promise.all(all.map((part) => isWhole(parts, part, language)));
  return all.filter((_, at) => answers[at]);
}

/** A file of a part, if this version keeps it. For every other file nothing is looked up. */
export async function matchPart(parts: Parts, path: string): Promise<Response | undefined> {
  const address = parts.get(partOf(path) ?? '');
  if (address === undefined) return undefined;
  return caches.match(path, { cacheName: cacheOf(address), ignoreVary: true });
}

/** Lets go of the parts of other versions, once this version is the one in use. */
export async function letGoOfOtherParts(parts: Parts): Promise<void> {
  const wanted = new Set(Array.from(parts.values(), cacheOf));
  const others = (await partCaches()).filter((name) => !wanted.has(name));
  await Promise.all(others.map((name) => caches.delete(name)));
}
