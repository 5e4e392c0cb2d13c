import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { kindOf, readRun, sumRows, tableOf, type Row } from './run-report.ts';
import { temporaryFolder } from './temporary-folder.ts';

const aRow = (changes: Partial<Row>): Row => ({
  kind: 'unit',
  passed: 0,
  failed: 0,
  skipped: 0,
  seconds: 0,
  ...changes,
});

type File = { name: string; status?: string; tests?: readonly string[] };

/** What vitest writes of these files; each took half a second. */
function jsonOf(files: readonly File[]): string {
  const path = join(temporaryFolder(), 'run.json');
  const testResults = files.map(({ name, status = 'passed', tests = [] }) => ({
    name: resolve(name),
    status,
    startTime: 1_000,
    endTime: 1_500,
    assertionResults: tests.map((one, place) => ({ status: one, fullName: `test ${place}` })),
  }));
  writeFileSync(path, JSON.stringify({ success: true, testResults }));
  return path;
}

test.each([
  ['test/architecture/walls.test.ts', 'architecture'],
  ['test/browser/lesson.test.ts', 'browser'],
  ['test/journeys/any-order.test.ts', 'journey'],
  ['test/collector/csv.test.ts', 'collector'],
  ['test/pages/home/home-page.test.tsx', 'component'],
  ['test/core/scan/guess.test.ts', 'unit'],
])('%s is of the kind %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('files of one kind are one row, and every test is counted once', () => {
  const json = jsonOf([
    { name: 'test/core/a.test.ts', tests: ['passed', 'passed'] },
    { name: 'test/core/b.test.ts', status: 'failed', tests: ['passed', 'failed'] },
    { name: 'test/collector/c.test.ts', tests: ['passed'] },
  ]);
  expect(readRun('fast', json, true).rows).toEqual([
    aRow({ passed: 3, failed: 1, seconds: 1 }),
    aRow({ kind: 'collector', passed: 1, seconds: 0.5 }),
  ]);
});

test('what was skipped is counted, and named with its file', () => {
  const json = jsonOf([{ name: 'test/core/a.test.ts', tests: ['skipped', 'todo', 'pending', 'passed'] }]);
  const { rows, skipped } = readRun('fast', json, false);
  expect(rows).toEqual([aRow({ passed: 1, skipped: 3, seconds: 0.5 })]);
  expect(skipped).toEqual([0, 1, 2].map((place) => `test/core/a.test.ts: test ${place}`));
});

test('a file that could not be loaded is one failure', () => {
  const json = jsonOf([{ name: 'test/core/a.test.ts', status: 'failed' }]);
  expect(readRun('fast', json, true).rows).toEqual([aRow({ failed: 1, seconds: 0.5 })]);
});

test('a run that failed without a failing test has failed', () => {
  const json = jsonOf([{ name: 'test/core/a.test.ts', tests: ['passed'] }]);
  expect(readRun('fast', json, true).rows).toEqual([
    aRow({ passed: 1, seconds: 0.5 }),
    aRow({ kind: 'fast (outside a test)', failed: 1 }),
  ]);
});

test('a run that wrote nothing has failed', () => {
  const nowhere = join(temporaryFolder(), 'none.json');
  expect(readRun('fast', nowhere, false).rows).toEqual([aRow({ kind: 'fast (stopped early)', failed: 1 })]);
});

test('rows of several runs are added up, and the table shows every figure', () => {
  const rows = sumRows([
    aRow({ passed: 2, seconds: 0.25 }),
    aRow({ passed: 3, failed: 1, skipped: 4, seconds: 1 }),
  ]);
  expect(rows).toEqual([aRow({ passed: 5, failed: 1, skipped: 4, seconds: 1.25 })]);
  const table = tableOf(rows)
    .split('\n')
    .map((line) => line.split(/\s+/u));
  expect(table).toEqual([
    ['kind', 'passed', 'failed', 'skipped', 'seconds'],
    ['unit', '5', '1', '4', '1.3'],
  ]);
});
