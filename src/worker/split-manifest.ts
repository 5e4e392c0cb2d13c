// What the build lists for the worker, told apart by the names of the files.
import { partOf } from './part-of.ts';

type Entry = { readonly url: string; readonly revision: string | null };

/** The path of a file that the build lists without a slash at its front. */
export const pathOf = (url: string): string => new URL(url, location.origin).pathname;

const languageOf = (url: string) => /^\/?assets\/words\/([^/]+)\//u.exec(url)?.[1];
const isSender = (url: string) => /^\/?assets\/sender-[^/]+\.js$/u.test(url);
const isPartList = (url: string) => /^\/?assets\/parts\//u.test(url);

/** The files every phone keeps at once, the words of other languages by language, the lists of the parts, and the address of the sender. */
export function splitManifest(manifest: readonly Entry[]) {
  const words = new Map<string, string[]>();
  const parts = new Map<string, string>();
  const shell: Entry[] = [];
  let sender = '';
  for (const entry of manifest) {
    const { url } = entry;
    const language = languageOf(url);
    if (isSender(url)) sender = pathOf(url);
    else if (isPartList(url)) parts.set(partOf(url) ?? '', pathOf(url));
    else if (language === undefined || language === 'ja') shell.push(entry);
    else words.set(language, [...(words.get(language) ?? []), url]);
  }
  /** The parts that are in the shell. */
  const atOnce = new Set(shell.flatMap(({ url }) => partOf(url) ?? []));
  return { shell, atOnce, words, parts, sender };
}
