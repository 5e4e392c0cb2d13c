// The build as files: what loads what, and how large it is on the wire.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { parseSync, Visitor } from 'vite';

import type { PartList } from '../../../src/worker/kept-parts.ts';
import { filesUnder } from '../source-files.ts';

const DIST = 'dist';

export const KB = 1000;

const bytesOf = (path: string) => readFileSync(join(DIST, path));

/** Sum of the sizes of files, each compressed by `gzip -9`. */
export const gzipped = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => sum + gzipSync(bytesOf(path), { level: 9 }).length, 0);

/** Sum of the sizes of files as they are. */
export const rawSize = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => sum + bytesOf(path).length, 0);

/** Sum of the sizes of files in brotli 11. */
export const brotlied = (paths: Iterable<string>) =>
  [...paths].reduce(
    (sum, path) =>
      sum + brotliCompressSync(bytesOf(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    0,
  );

/** Every built file with one of these endings. */
export const builtFiles = (...endings: string[]) => filesUnder(DIST, ...endings);

/** A built file as text. */
export const textOfBuilt = (path: string): string => bytesOf(path).toString();

type Links = { readonly now: readonly string[]; readonly later: readonly string[] };
const known = new Map<string, Links>();

/** What a built script imports: at once, and when asked. */
function linksOf(path: string): Links {
  const before = known.get(path);
  if (before !== undefined) return before;
  const { program, module } = parseSync(path, bytesOf(path).toString());
  const locate = (written: string) => normalize(join(dirname(path), written));
  const later: string[] = [];
  new Visitor({
    ImportExpression(node) {
      const { source } = node;
      if (source.type === 'Literal' && typeof source.value === 'string') later.push(locate(source.value));
      // minified: a template without holes
      const [words] = source.type === 'TemplateLiteral' ? source.quasis : [];
      if (words !== undefined) later.push(locate(words.value.raw));
    },
  }).visit(program);
  const now = [
    ...module.staticImports.map((it) => it.moduleRequest.value),
    ...module.staticExports.flatMap((it) => it.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ].map(locate);
  known.set(path, { now, later });
  return { now, later };
}

/** These scripts and everything they import at once. */
export function withImports(paths: Iterable<string>, found = new Set<string>()): ReadonlySet<string> {
  for (const path of paths) {
    if (found.has(path)) continue;
    found.add(path);
    withImports(linksOf(path).now, found);
  }
  return found;
}

/** Scripts that some script loads when asked. */
export const lazyScripts = () => new Set(builtFiles('.js').flatMap((path) => linksOf(path).later));

export const isWords = (path: string) => path.includes('/words/');

/** What an HTML page loads before it is alive. */
export function loadedBy(page: string) {
  const html = bytesOf(page).toString();
  const hrefs = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => (match[1] ?? '').slice(1));
  const scripts = withImports([
    ...hrefs(/<script[^>]*\ssrc="([^"]+)"/gu),
    ...hrefs(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/gu),
    ...hrefs(/\bimport\("([^"]+)"\)/gu),
  ]);
  const styles = hrefs(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/gu);
  return {
    scripts: [...scripts].filter((path) => !isWords(path)),
    words: [...scripts].filter(isWords),
    styles,
  };
}

/** The styles that stand in a page itself, each as it is written. */
export const inlineStylesOf = (page: string): string[] =>
  [
    ...bytesOf(page)
      .toString()
      .matchAll(/<style[^>]*>(.*?)<\/style>/gsu),
  ].map((match) => match[1] ?? '');

/** The files the service worker is told of, in the order of its list. */
function listedForWorker(): string[] {
  const worker = bytesOf('worker.js').toString();
  const kept = [...worker.matchAll(/["']?url["']?:\s*["'`]([^"'`]+)["'`]/gu)].map((match) => match[1] ?? '');
  return kept.map((path) => path.replace(/^\//u, ''));
}

const isPartList = (path: string) => path.startsWith('assets/parts/');

/** The language of a words file, or undefined. */
export const languageOf = (path: string) => /\/words\/([^/]+)\//u.exec(path)?.[1];

/** The files kept at the first visit in this language: everything the worker is told of by itself. */
export const keptAtOnce = (language: string): string[] =>
  listedForWorker().filter((path) => !isPartList(path) && (languageOf(path) ?? language) === language);

/** The lists of the parts that are kept when they are opened. */
export const partLists = (): { path: string; list: PartList }[] =>
  listedForWorker()
    .filter(isPartList)
    .map((path) => ({ path, list: JSON.parse(bytesOf(path).toString()) as PartList }));

/** The files of one part in this language. */
export const filesOfPart = ({ files, words }: PartList, language: string): string[] =>
  [...Object.keys(files), words[language] ?? []].flat().map((path) => path.replace(/^\//u, ''));
