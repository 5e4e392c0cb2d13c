// The table of doors: which room may import which, and which packages it may know. A path tells what code can do.
import { expect, test } from 'vitest';

import { sourceFiles, sourceOf, type Import, type SourceFile } from '../support/source-files.ts';

const SCREEN = ['preact', '@preact/signals', 'preact-iso'];

/** What lies outside `src` and is read all the same. */
const OUTSIDE: Readonly<Record<string, RegExp>> = {
  i18n: /^\.\.\/locales\//u,
  collector: /^\.\.\/locales\/[\w-]+\/csv\.json$/u,
  build: /^\.\./u,
};

/** A room, or a folder or file of one; `type x` opens the door for types alone. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  core: ['shared'],
  content: ['core', 'shared'],
  ui: [],
  i18n: [],
  offline: [],
  'paths.ts': [],
  storage: ['core', 'shared'],
  sync: ['shared', 'storage/outbox-store.ts', 'storage/settings-store.ts'],
  worker: ['sync'],
  simulators: [
    'ui',
    'i18n',
    'core/scan',
    'core/payment',
    'type core/lesson',
    'content/slips.ts',
    'content/facts.ts',
  ],
  actions: ['core', 'content', 'shared', 'storage', 'sync'],
  reads: ['core', 'content', 'shared', 'storage', 'sync'],
  pages: ['actions', 'reads', 'type core', 'type shared', 'simulators', 'ui', 'i18n', 'offline', 'paths.ts'],
  app: ['pages', 'actions', 'reads', 'offline', 'sync', 'ui', 'i18n', 'paths.ts'],
  collector: ['shared'],
  'main.tsx': ['app', 'pages', 'actions', 'reads', 'offline', 'sync', 'storage', 'ui', 'i18n', 'paths.ts'],
  build: [
    'app',
    'pages',
    'content',
    'core',
    'reads',
    'shared',
    'ui',
    'i18n',
    'paths.ts',
    'worker/part-of.ts',
    'type worker',
  ],
};

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  shared: ['valibot'],
  core: ['valibot'],
  content: ['valibot'],
  ui: [...SCREEN, 'qr'],
  i18n: [...SCREEN, 'i18next', 'wanakana', 'virtual:word-indexes'],
  offline: ['workbox-window'],
  storage: ['idb', 'valibot'],
  sync: ['valibot'],
  worker: ['workbox-precaching'],
  simulators: [...SCREEN, 'valibot', 'qr'],
  actions: ['valibot'],
  reads: [...SCREEN, 'valibot'],
  pages: [...SCREEN, 'qr', 'minisearch'],
  app: SCREEN,
  collector: ['hono', '@hono/node-server', 'kysely', 'pg', 'valibot', 'node:*'],
  'main.tsx': SCREEN,
  build: [
    ...SCREEN,
    'beasties',
    'preact-render-to-string',
    'vite',
    'vite-plugin-pwa',
    'workbox-build',
    'node:*',
  ],
};

const roomOf = (target: string) => target.split('/')[0] ?? target;

/** Whether one of the room's doors leads to this file; a door for types lets only types through. */
function isOpen(room: string, { target, isType }: Import): boolean {
  const leadsThere = (door: string) => target === door || target.startsWith(`${door}/`);
  return (DOORS[room] ?? []).some(
    (door) => leadsThere(door) || (isType && leadsThere(door.replace('type ', ''))),
  );
}

const knows = (room: string, target: string) => PACKAGES[room]?.includes(target) ?? false;
const mayLookOutside = (room: string, target: string) => OUTSIDE[room]?.test(target) ?? false;

/** Why this import may not be, or undefined if it may. */
function hole(room: string, it: Import): string | undefined {
  const isInside = roomOf(it.target) === room;
  switch (it.kind) {
    case 'package':
      return knows(room, it.target) ? undefined : `${room} does not know this package`;
    case 'relative':
      return isInside || mayLookOutside(room, it.target) ? undefined : 'across rooms write #room/…';
    case 'room':
      if (isInside) return 'inside a room write a relative path';
      return isOpen(room, it) ? undefined : `no door from ${room} to there`;
  }
}

/** What a file reaches for that its room may not. */
function wallsBroken(file: SourceFile): string[] {
  return file.imports.flatMap((it) => {
    const why = hole(file.room, it);
    return why === undefined ? [] : [`src/${file.path} imports ${it.written}: ${why}`];
  });
}

test('every room of src stands in the table of doors', () => {
  expect([...new Set(sourceFiles().map((file) => file.room))].filter((room) => !(room in DOORS))).toEqual([]);
});

test('no file reaches through a wall', () => {
  expect(sourceFiles().flatMap(wallsBroken)).toEqual([]);
});

test.each([
  ['pages/home/home.tsx', "import { write } from '#storage/database.ts';"],
  ['pages/home/home.tsx', "import { write } from '../../storage/database.ts';"],
  ['pages/class/count.tsx', "import { countHeads } from '#core/attendance/count.ts';"],
  ['pages/home/home.tsx', "import { Row } from '#pages/home/row.tsx';"],
  ['pages/home/home.tsx', "const idb = await import('idb');"],
  ['sync/send-outbox.ts', "import { seats } from '#storage/seat-store.ts';"],
  ['sync/send-outbox.ts', "export * from '#storage/session-store.ts';"],
  ['core/progress/progress.ts', "import { readFileSync } from 'node:fs';"],
  ['actions/finish-step.ts', "const page = await import('#pages/home/home.tsx');"],
  ['simulators/x/model.ts', "type T = import('#storage/schema.ts').Stored;"],
  ['content/load-lesson.ts', "const all = import.meta.glob('../storage/*.ts');"],
  ['collector/app.ts', "import { summarise } from '#core/summary/session-report.ts';"],
  ['app/app.tsx', "import { prerender } from '#build/prerender.ts';"],
])('a hole in the wall turns the test red: %s with %s', (path, text) => {
  expect(wallsBroken(sourceOf(path, text))).toHaveLength(1);
});

test('what the table allows stays green', () => {
  const page = sourceOf(
    'pages/class/count.tsx',
    "import type { Session } from '#core/attendance/session.ts'; import { countHeads } from '#actions/count-heads.ts';",
  );
  expect(wallsBroken(page)).toEqual([]);
});
