// The built app, read once at the start and kept in memory with its compressed forms: it is small, and what is not in
// this map cannot be asked for, whatever a path says.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

import { type Coding, compress } from './compress.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export type SiteFile = {
  type: string;
  isImmutable: boolean;
  /** The first 32 hex digits of the SHA-256 of the plain bytes. */
  stamp: string;
  bodies: Partial<Record<Coding, Uint8Array<ArrayBuffer>>> & { identity: Uint8Array<ArrayBuffer> };
};

export type Site = {
  /** By the path in an address, `/assets/main-1a2b.js`. */
  files: ReadonlyMap<string, SiteFile>;
  /** `sha256-…` of each distinct inline `<style>` of the pages. */
  styleHashes: readonly string[];
  /** The same of each distinct inline `<script>`. */
  scriptHashes: readonly string[];
};

/** Nothing built: only the API answers. */
export const NO_SITE: Site = { files: new Map(), styleHashes: [], scriptHashes: [] };

/** Reads a built folder whole; `NO_SITE` when it is not there. */
export async function loadSite(folder: string): Promise<Site> {
  const paths = await listFiles(folder);
  const loaded = await Promise.all(
    paths.map(async (path): Promise<[string, SiteFile]> => {
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      return [address, await loadFile(path, address)];
    }),
  );
  const files = new Map(loaded);
  return { files, styleHashes: inlineHashes(files, 'style'), scriptHashes: inlineHashes(files, 'script') };
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/(?:^|[\\/])\./.test(relative(folder, path)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function loadFile(path: string, address: string): Promise<SiteFile> {
  const identity = new Uint8Array(await readFile(path));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return {
    type,
    isImmutable: address.startsWith('/assets/'),
    stamp: createHash('sha256').update(identity).digest('hex').slice(0, 32),
    bodies: { identity, ...(type.includes('charset') ? await compress(identity) : {}) },
  };
}

function inlineHashes(files: ReadonlyMap<string, SiteFile>, tag: 'style' | 'script'): string[] {
  const inline = new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'gi');
  const hashes = new Set<string>();
  for (const [address, file] of files) {
    if (!address.endsWith('.html')) continue;
    const html = new TextDecoder().decode(file.bodies.identity);
    for (const [, text = ''] of html.matchAll(inline)) {
      // a script with an address has nothing inside
      if (text !== '') hashes.add(`sha256-${createHash('sha256').update(text).digest('base64')}`);
    }
  }
  return [...hashes];
}
