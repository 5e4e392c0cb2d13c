// The names of classes in a build: a page carries its styles in itself, so that each letter of them is on the way of the first frame.
import { createHash } from 'node:crypto';
import { relative } from 'node:path';

import type { Plugin } from 'vite';

const LENGTH = 5;

/** A short name for a class of a style file, the same on every machine: a letter, then part of a hash of where it is from. */
export const classNameOf = (name: string, file: string): string =>
  `c${createHash('sha256')
    .update(`${relative('.', file.replace(/\?.*$/u, ''))} ${name}`)
    .digest('base64url')
    .slice(0, LENGTH)}`;

/** A Vite plugin: short names in a build; while developing they stay readable. */
export const shortClassNames = (): Plugin => ({
  name: 'tetote-class-names',
  apply: 'build',
  config: () => ({ css: { modules: { generateScopedName: classNameOf } } }),
});
