// `test/` has the same paths as `src/`: what holds logic is tested where one looks for it, and no test outlives its source.
import { existsSync } from 'node:fs';

import { Visitor } from 'vite';
import { expect, test } from 'vitest';

import { filesUnder, sourceFiles, sourceOf, type SourceFile } from '../support/source-files.ts';

const MIRRORED = new Set([
  'shared',
  'core',
  'storage',
  'sync',
  'collector',
  'actions',
  'reads',
  'i18n',
  'offline',
  'content',
]);

const ON_BOTH_DATABASES = 'test/collector/database/behaviour.ts';

/** Files with logic that are tested elsewhere, each with the place. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'collector/database/joining-rows.ts': ON_BOTH_DATABASES,
  'collector/database/organiser-rows.ts': ON_BOTH_DATABASES,
  'collector/database/report-rows.ts': ON_BOTH_DATABASES,
  'collector/database/venue-rows.ts': ON_BOTH_DATABASES,
  'collector/database/kysely-database.ts': ON_BOTH_DATABASES,
  'collector/database/migrations/0001-first.ts': ON_BOTH_DATABASES,
};

/** Folders of `test/` that mirror nothing: they look at the whole. */
const WHOLE = /^(?:architecture|browser|bench|shots|support|journeys|content|load|manual)\//u;

/** A file without any function has no logic of its own: types, schemas, lists. */
function hasLogic({ program }: SourceFile): boolean {
  let functions = 0;
  const count = () => {
    functions += 1;
  };
  new Visitor({
    FunctionDeclaration: count,
    FunctionExpression: count,
    ArrowFunctionExpression: count,
  }).visit(program);
  return functions > 0;
}

const isMirrored = ({ path, room }: SourceFile) =>
  MIRRORED.has(room) ? path.endsWith('.ts') : /^simulators\/.*\/model\.ts$/u.test(path);

const testsOf = (path: string) => [`${path}.test.ts`, `${path}.test.tsx`].map((name) => `test/${name}`);

const withoutEnding = (path: string) => path.replace(/\.tsx?$/u, '');

test('every file that holds logic has its test at the same path', () => {
  const untested = sourceFiles()
    .filter((file) => isMirrored(file) && hasLogic(file) && !(file.path in EXCEPTIONS))
    .map((file) => withoutEnding(file.path))
    .filter((path) => !testsOf(path).some((name) => existsSync(name)));
  expect(untested).toEqual([]);
});

test('every test stands beside the source it tests', () => {
  const orphans = filesUnder('test', '.test.ts', '.test.tsx').filter((path) => {
    // `canonical.random.test.ts` is a second test of `canonical.ts`
    const source = path.replace(/(?:\.[a-z-]+)?\.test\.tsx?$/u, '');
    return (
      !WHOLE.test(path) && !['.ts', '.tsx', '.css'].some((ending) => existsSync(`src/${source}${ending}`))
    );
  });
  expect(orphans).toEqual([]);
});

test('every exception is still a file, and so is the place where it is tested', () => {
  const named = Object.entries(EXCEPTIONS).flatMap(([path, place]) => [`src/${path}`, place]);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('a list needs no test and a rule does', () => {
  expect(hasLogic(sourceOf('core/x/list.ts', "export const KINDS = ['a'] as const;"))).toBe(false);
  expect(hasLogic(sourceOf('core/x/rule.ts', 'export const twice = (n: number) => n * 2;'))).toBe(true);
});
