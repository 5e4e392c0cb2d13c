// The names of classes in a build: a page carries its styles in itself, so that each letter of them is on the way of the first frame.
import { createHash } from 'node:crypto';
import { relative } from 'node:path';

import type { Plugin } from 'vite';

/** A class begins with a letter, and then has as many signs more as keep some hundred names apart. */
const FIRST = 'abcdefghijklmnopqrstuvwxyz';
const MORE = 3;

/** A short name for a class of a style file, the same on every machine: part of a hash of where it is from. */
export function classNameOf(name: string, file: string): string {
  const hash = createHash('sha256').update(`${relative('.', file.replace(/\?.*$/u, ''))} ${name}`);
  const bytes = hash.digest();
  return `${FIRST.charAt((bytes[0] ?? 0) % FIRST.length)}${bytes.subarray(1).toString('base64url').slice(0, MORE)}`;
}

/** A Vite plugin: short names in a build; while developing they stay readable. */
export const shortClassNames = (): Plugin => ({
  name: 'tetote-class-names',
  apply: 'build',
  config: () => ({ css: { modules: { generateScopedName: classNameOf } } }),
});
