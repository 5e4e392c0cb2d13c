import { expect, test } from 'vitest';

import { ROUTES } from '../../src/app/routes.ts';
import {
  needsOfPagePart,
  onlyPartWith,
  pagePartOf,
  pagePartOfWords,
  sharedInPart,
} from '../../src/build/page-parts.ts';
import { sourceFiles } from '../support/source-files.ts';

const at = (path: string) => `/any/where/src/${path}`;

test.each([
  ['pages/class/count-page.tsx', 'pages/class'],
  ['pages/outbox/outbox-page.tsx', 'pages/class'],
  ['sync/send-when-possible.ts', 'pages/class'],
  ['pages/print/card-page.tsx', 'pages/print'],
  ['pages/projector/projector-page.tsx', 'pages/projector'],
  ['pages/search/search-page.tsx', 'pages/search'],
  ['pages/home/home-page.tsx', undefined],
  ['pages/lesson/lesson-page.tsx', undefined],
  ['sync/organiser-client.ts', undefined],
])('%s is the own code of %s', (module, part) => {
  expect(pagePartOf(at(module))).toBe(part);
});

test('words that only the screens of a part say lie with it', () => {
  expect(['class', 'outbox', 'search'].map(pagePartOfWords)).toEqual([
    'pages/class',
    'pages/class',
    'pages/search',
  ]);
  expect(['home', 'lesson-index', 'lessons/el-qr-pay'].map(pagePartOfWords)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a phone of a class also projects and prints without a network', () => {
  expect(needsOfPagePart('pages/class')).toEqual(['pages/print', 'pages/projector']);
  expect(needsOfPagePart('lessons/el-qr-pay')).toEqual([]);
});

/** Who imports whom, from the start of the app down. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  'app/routes.ts': ['main.tsx'],
  'pages/class/count-page.tsx': ['app/routes.ts'],
  'pages/class/finish-page.tsx': ['app/routes.ts'],
  'pages/print/slip-page.tsx': ['app/routes.ts'],
  'pages/home/home-page.tsx': ['app/routes.ts'],
  'pages/organiser/venues-page.tsx': ['app/routes.ts'],
  'storage/session-store.ts': ['pages/class/count-page.tsx', 'reads/session.ts'],
  'reads/session.ts': ['pages/class/finish-page.tsx', 'storage/session-store.ts'],
  'ui/counter/counter.tsx': ['pages/class/count-page.tsx'],
  'ui/select-field/select-field.tsx': ['pages/class/count-page.tsx', 'pages/organiser/venues-page.tsx'],
  'ui/segments/segments.tsx': ['pages/class/count-page.tsx', 'pages/print/slip-page.tsx'],
  'storage/database.ts': ['storage/session-store.ts', 'pages/home/home-page.tsx'],
  'shared/reports.ts': ['pages/organiser/venues-page.tsx'],
};
const importersOf = (module: string) => (IMPORTERS[module.slice(at('').length)] ?? []).map(at);
const only = (module: string) => onlyPartWith(at(module), importersOf);
const KEPT = { part: 'pages/class', isLent: false };

test('code that only screens of a class lead to belongs to their part, also round a circle', () => {
  expect(only('ui/counter/counter.tsx')).toEqual(KEPT);
  expect(only('reads/session.ts')).toEqual(KEPT);
  expect(only('storage/session-store.ts')).toEqual(KEPT);
});

test('code that any screen of the shell leads to, or two parts, belongs to none', () => {
  expect(only('storage/database.ts')).toBeUndefined();
  expect(only('ui/segments/segments.tsx')).toBeUndefined();
  expect(only('app/routes.ts')).toBeUndefined();
});

test('what the organiser borrows stays in the part; what is the organiser’s alone lies with the organiser', () => {
  expect(only('ui/select-field/select-field.tsx')).toEqual({ part: 'pages/class', isLent: true });
  expect(only('shared/reports.ts')).toEqual({ part: 'organiser', isLent: false });
});

test('what is drawn lies apart from what is loaded without a screen, and what is borrowed apart from both', () => {
  const graph = {
    getModuleInfo: (module: string) => ({ importers: [], dynamicImporters: importersOf(module) }),
  };
  const name = (module: string) => sharedInPart(at(module), graph);
  expect(name('ui/counter/counter.tsx')).toBe('pages/class/drawn');
  expect(name('storage/session-store.ts')).toBe('pages/class/rest');
  expect(name('ui/select-field/select-field.tsx')).toBe('pages/class/lent-drawn');
  expect(name('storage/database.ts')).toBeNull();
  expect(sharedInPart(at('main.tsx'), { getModuleInfo: () => null })).toBeNull();
});

/** The module of each screen, by its address. */
const routes = sourceFiles().find(({ path }) => path === 'app/routes.ts')?.text ?? '';
const screens = [...routes.matchAll(/path: '([^']+)'.*?import\('#([^']+)'\)/gsu)].map(
  ([, path = '', module = '']) => ({ path, part: pagePartOf(at(module)) }),
);

test.each(screens.filter(({ part }) => part !== undefined))(
  '$path, once opened, is kept',
  ({ path, part }) => {
    expect(ROUTES.find((route) => route.path === path)?.keeps).toContain(part);
  },
);

test('the screens of every part were found among the routes', () => {
  expect(new Set(screens.map(({ part }) => part))).toEqual(
    new Set([undefined, 'pages/class', 'pages/print', 'pages/projector', 'pages/search']),
  );
});

test('the list of lessons brings what one goes on to from it: the search, and paper', () => {
  expect(ROUTES.find(({ path }) => path === '/lessons')?.keeps).toEqual(['pages/search', 'pages/print']);
});
