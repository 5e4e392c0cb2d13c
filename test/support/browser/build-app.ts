// Before the browser tests: the app as it is served, built once. A build younger than every source is taken as it is.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

import { filesUnder } from '../source-files.ts';

const SOURCES = ['src', 'public', 'locales'];
const SINGLE = ['index.html', 'vite.config.ts', 'package-lock.json'];

/** Builds the app whose sources lie in this folder into its `dist`. */
export function buildApp(folder: string): void {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    cwd: folder,
    // vitest says `test`, which would build another Preact
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const changedMs = (path: string) => statSync(path).mtimeMs;

function isFresh(): boolean {
  if (!existsSync('dist/worker.js')) return false;
  const sources = [
    ...SOURCES.flatMap((folder) => filesUnder(folder, '').map((path) => `${folder}/${path}`)),
    ...SINGLE,
  ];
  const built = changedMs('dist/worker.js');
  return sources.every((path) => changedMs(path) < built);
}

/** Called by vitest before the first browser test. */
export function setup(): void {
  if (!isFresh()) buildApp('.');
}
