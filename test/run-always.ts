// `npm test`: format, lint, types, every test of the tier "always", and at the end what ran, what did not, and how long it took.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { installMissingParts } from './support/machine.ts';
import { readRun, sumRows, tableOf, type Row, type Run } from './support/run-report.ts';

const REPORTS = mkdtempSync(join(tmpdir(), 'tetote-tests-'));
const isCi = process.env['CI'] === 'true';
const began = performance.now();
const since = (start: number) => (performance.now() - start) / 1000;

const env: NodeJS.ProcessEnv = { ...process.env };
if (isCi) env['REQUIRE_POSTGRES'] = '1';

/** Runs a program of node_modules with what it prints on the screen; true if it went well. */
function run(program: string, ...words: string[]): boolean {
  console.log(`\n▶ ${program} ${words.join(' ')}`);
  const { status } = spawnSync(`node_modules/.bin/${program}`, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  return status === 0;
}

/** A check that is one yes or no. */
function check(kind: string, work: () => boolean): Row {
  const start = performance.now();
  const isGood = work();
  return { kind, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, seconds: since(start) };
}

function tests(name: string, ...projects: string[]): Run {
  const json = `${REPORTS}/${name}.json`;
  const wanted = projects.flatMap((project) => ['--project', project]);
  const isGood = run(
    'vitest',
    'run',
    ...wanted,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${json}`,
  );
  return readRun(name, json, !isGood);
}

const PROGRAMS = ['tsconfig.json', 'src/worker', 'src/collector', 'src/build', 'test'];

const missing = installMissingParts();
const hasBrowser = !missing.some((part) => part.name === 'Chromium');

const checks = [
  check('format', () => run('oxfmt', '--check')),
  check('lint', () => run('oxlint', '--type-aware', '--max-warnings', '0')),
  check('types', () => PROGRAMS.map((program) => run('tsc', '-p', program)).every(Boolean)),
];
const runs = [tests('fast', 'plain', 'screen'), ...(hasBrowser ? [tests('browser', 'browser')] : [])];
rmSync(REPORTS, { recursive: true });
const ciNeeds = isCi ? missing.map((part) => check(`CI needs ${part.name}`, () => false)) : [];

const rows = [...checks, ...sumRows(runs.flatMap((it) => it.rows)), ...ciNeeds];
console.log(`\n${tableOf(rows)}`);
for (const part of missing) console.log(`could not run: ${part.isFor} (${part.name} is not on this machine)`);
for (const name of runs.flatMap((it) => it.skipped)) console.log(`skipped: ${name}`);

const sum = (key: 'passed' | 'failed') => rows.reduce((total, row) => total + row[key], 0);
console.log(`took ${(since(began) / 60).toFixed(1)} minutes`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
