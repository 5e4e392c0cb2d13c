// What the worker keeps at once and what it keeps part by part (decision 0011). A lesson or practice screen beyond the first one, and the
// screens that only some phones need, are told to the worker by one line each: the address of a list of its files, which is fetched when the part is kept. So the worker stays
// small however many lessons there are.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { PartList } from '#worker/kept-parts.ts';
import { partOf } from '#worker/part-of.ts';

import { needsOfPagePart } from './page-parts.ts';

/** The lesson that every phone has from the first visit on, with the practice screens it needs. */
const FIRST_LESSON = 'el-qr-pay';

export type BuiltFile = { readonly url: string; readonly revision: string | null; readonly size: number };

/** The parts that a part needs besides itself: the practice screens of a lesson, and what screens bring along. */
async function needsOf(root: string, part: string): Promise<readonly string[]> {
  const plan = join(root, 'src/content', `${part}.json`);
  if (!existsSync(plan)) return needsOfPagePart(part);
  const { steps } = JSON.parse(await readFile(plan, 'utf8')) as { steps: { simulator?: string }[] };
  const simulators = steps.flatMap(({ simulator }) => simulator ?? []);
  return [...new Set(simulators)].map((simulator) => `simulators/${simulator}`);
}

const languageOf = (url: string) => /^assets\/words\/([^/]+)\//u.exec(url)?.[1];

/** A file whose name holds its hash has no revision of its own. Eight digits are enough to tell two versions of a file apart. */
const shortRevision = (revision: string | null) => (revision ?? '').slice(0, 8);

function listOf(files: readonly BuiltFile[], needs: readonly string[]): PartList {
  const { '': others = [], ...words } = Object.groupBy(files, ({ url }) => languageOf(url) ?? '');
  const addresses = Object.entries(words).map(([language, ofIt = []]) => [
    language,
    ofIt.map(({ url }) => `/${url}`),
  ]);
  return {
    files: Object.fromEntries(others.map(({ url, revision }) => [`/${url}`, shortRevision(revision)])),
    words: Object.fromEntries(addresses) as PartList['words'],
    needs,
  };
}

/** Writes the list of a part into the build; its name changes with anything in the part. */
async function writeList(outDir: string, part: string, list: PartList): Promise<BuiltFile> {
  const text = JSON.stringify(list);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const url = `assets/parts/${part.replace('/', '-')}-${hash}.json`;
  await mkdir(dirname(join(outDir, url)), { recursive: true });
  await writeFile(join(outDir, url), text);
  return { url, revision: null, size: text.length };
}

/**
 * A transform for the manifest of the worker: leaves in it what every phone keeps at once, and puts the list of each part in the
 * place of its files.
 */
export function splitParts(root: string) {
  return async (entries: readonly BuiltFile[]): Promise<{ manifest: BuiltFile[] }> => {
    const first = `lessons/${FIRST_LESSON}`;
    const atOnce = new Set([first, ...(await needsOf(root, first))]);
    const partIn = ({ url }: BuiltFile) => {
      const part = partOf(url);
      return part === undefined || atOnce.has(part) ? '' : part;
    };
    const { '': shell = [], ...parts } = Object.groupBy(entries, partIn);
    const lists = Object.entries(parts).map(async ([part, files = []]) =>
      writeList(join(root, 'dist'), part, listOf(files, await needsOf(root, part))),
    );
    const short = shell.map((entry) =>
      entry.revision === null ? entry : { ...entry, revision: shortRevision(entry.revision) },
    );
    return { manifest: [...short, ...(await Promise.all(lists))] };
  };
}
