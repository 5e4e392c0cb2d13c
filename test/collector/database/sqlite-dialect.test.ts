import { DatabaseSync } from 'node:sqlite';

import { expect, onTestFinished, test } from 'vitest';

import { asKyselyKnowsIt } from '../../../src/collector/database/sqlite-dialect.ts';

function aDialect() {
  const broken: unknown[] = [];
  const dialect = asKyselyKnowsIt(new DatabaseSync(':memory:'), (error) => broken.push(error));
  onTestFinished(() => dialect.close());
  return { dialect, broken };
}

test('knows statements that give rows from those that change', () => {
  const { dialect } = aDialect();
  const made = dialect.prepare('create table things (id text primary key)');
  expect(made.reader).toBe(false);
  made.run([]);
  expect(dialect.prepare('insert into things values (?)').run(['a'])).toMatchObject({ changes: 1 });
  expect(dialect.prepare('insert into things values (?) returning id').reader).toBe(true);
  expect([...dialect.prepare('select id from things').iterate([])]).toEqual([{ id: 'a' }]);
});

test('prepares each text once', () => {
  const { dialect } = aDialect();
  expect(dialect.prepare('select 1')).toBe(dialect.prepare('select 1'));
});

test('stores only what means the same in both databases', () => {
  const { dialect } = aDialect();
  const echo = dialect.prepare('select ? as value');
  expect([1, 'a', null].map((value) => echo.all([value]))).toEqual([
    [{ value: 1 }],
    [{ value: 'a' }],
    [{ value: null }],
  ]);
  for (const value of [undefined, true, new Date(0)]) {
    expect(() => echo.all([value])).toThrow(/cannot be stored/);
  }
});

test('a mistake in a query is no broken disk', () => {
  const { dialect, broken } = aDialect();
  expect(() => dialect.prepare('select 1 from nowhere')).toThrow('no such table');
  expect(broken).toEqual([]);
});
