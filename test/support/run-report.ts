// Counts what ran: one row a kind of test, from the JSON that vitest writes.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

export type Row = { kind: string; passed: number; failed: number; skipped: number; seconds: number };

type VitestJson = {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

export type Run = { readonly rows: readonly Row[]; readonly skipped: readonly string[] };

const KINDS: readonly [RegExp, string][] = [
  [/^test\/architecture\//u, 'architecture'],
  [/^test\/browser\//u, 'browser'],
  [/^test\/journeys\//u, 'journey'],
  [/^test\/content\//u, 'content'],
  [/^test\/collector\//u, 'collector'],
  [/\.test\.tsx$/u, 'component'],
];

/** Which kind of test a file holds, by its path. */
export const kindOf = (path: string) => KINDS.find(([rule]) => rule.test(path))?.[1] ?? 'unit';

/** Adds rows of the same kind. */
export function sumRows(rows: readonly Row[]): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const sum = sums.get(row.kind) ?? { kind: row.kind, passed: 0, failed: 0, skipped: 0, seconds: 0 };
    sums.set(row.kind, {
      kind: row.kind,
      passed: sum.passed + row.passed,
      failed: sum.failed + row.failed,
      skipped: sum.skipped + row.skipped,
      seconds: sum.seconds + row.seconds,
    });
  }
  return [...sums.values()];
}

function rowOf(file: VitestJson['testResults'][number]): Row {
  const count = (...statuses: string[]) =>
    file.assertionResults.filter(({ status }) => statuses.includes(status)).length;
  const failed = count('failed');
  return {
    kind: kindOf(relative(process.cwd(), file.name)),
    passed: count('passed'),
    // a file that could not even be loaded is one failure
    failed: file.status === 'failed' && failed === 0 ? 1 : failed,
    skipped: count('skipped', 'pending', 'todo'),
    seconds: (file.endTime - file.startTime) / 1000,
  };
}

/** What a run of vitest came to. `hasFailed` is its exit code: a failure no test shows is counted as one. */
export function readRun(name: string, jsonFile: string, hasFailed: boolean): Run {
  if (!existsSync(jsonFile)) {
    return {
      rows: [{ kind: `${name} (stopped early)`, passed: 0, failed: 1, skipped: 0, seconds: 0 }],
      skipped: [],
    };
  }
  const { testResults } = JSON.parse(readFileSync(jsonFile, 'utf8')) as VitestJson;
  const rows = sumRows(testResults.map(rowOf));
  const isUnseen = hasFailed && rows.every((row) => row.failed === 0);
  if (isUnseen) rows.push({ kind: `${name} (outside a test)`, passed: 0, failed: 1, skipped: 0, seconds: 0 });
  const skipped = testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => ['skipped', 'pending', 'todo'].includes(status))
      .map(({ fullName }) => `${relative(process.cwd(), file.name)}: ${fullName}`),
  );
  return { rows, skipped };
}

/** The table at the end of a run. */
export function tableOf(rows: readonly Row[]): string {
  const line = (kind: string, ...cells: (string | number)[]) =>
    `${kind.padEnd(30)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  return [
    line('kind', 'passed', 'failed', 'skipped', 'seconds'),
    ...rows.map((row) => line(row.kind, row.passed, row.failed, row.skipped, row.seconds.toFixed(1))),
  ].join('\n');
}
