import { expect, test } from 'vitest';

import { troubleOf } from '../../../src/collector/database/database-trouble.ts';

const sqlite = (errcode: number) => Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode });
const postgres = (code: string) => Object.assign(new Error('x'), { code });

test.each([
  ['SQLite busy', sqlite(5), 'later'],
  ['SQLite busy in recovery', sqlite(261), 'later'],
  ['SQLite locked', sqlite(6), 'later'],
  ['SQLite full', sqlite(13), 'later'],
  ['SQLite fsync', sqlite(1034), 'broken'],
  ['SQLite read', sqlite(266), 'broken'],
  ['SQLite constraint', sqlite(2067), undefined],
  ['PostgreSQL disk full', postgres('53100'), 'later'],
  ['PostgreSQL shutting down', postgres('57P01'), 'later'],
  ['PostgreSQL gone', postgres('ECONNREFUSED'), 'later'],
  ['PostgreSQL gone under a query', new Error('Connection terminated unexpectedly'), 'later'],
  ['PostgreSQL constraint', postgres('23505'), undefined],
  ['a bug', new TypeError('x'), undefined],
  ['no error at all', 'x', undefined],
])('%s', (_, error, expected) => {
  expect(troubleOf(error)).toBe(expected);
});
