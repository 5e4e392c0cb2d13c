// A later version of the app: the same sources with one change, built like any other.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { buildApp } from './build-app.ts';

const PARTS = ['src', 'public', 'locales', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'];

/** Builds the app from a copy of the sources that `change` has edited. Returns the built folder and how to delete it all. */
export function buildNextVersion(change: (folder: string) => void): { dist: string; erase: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tetote-next-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  change(folder);
  buildApp(folder);
  return { dist: join(folder, 'dist'), erase: () => rmSync(folder, { recursive: true, force: true }) };
}
