import { DatabaseSync } from 'node:sqlite';

import { Kysely } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';

import { migrate } from '../../../src/collector/database/migrations/migrations.ts';
import {
  deleteSetting,
  readSetting,
  settleSetting,
  writeSetting,
} from '../../../src/collector/database/setting-rows.ts';
import { sqliteDialect } from '../../../src/collector/database/sqlite-dialect.ts';
import type { Db, Tables } from '../../../src/collector/database/tables.ts';

async function aDatabase(): Promise<Db> {
  const file = new DatabaseSync(':memory:');
  const db = new Kysely<Tables>({
    dialect: sqliteDialect(file, () => undefined),
  });
  onTestFinished(() => db.destroy());
  await migrate(db, 'sqlite');
  return db;
}

test('a setting is what was written last', async () => {
  const db = await aDatabase();
  expect(await readSetting(db, 'set-up')).toBeUndefined();
  await writeSetting(db, 'set-up', 'one');
  await writeSetting(db, 'set-up', 'two');
  expect(await readSetting(db, 'set-up')).toBe('two');
});

test('of two collectors that settle a value, both get the first', async () => {
  const db = await aDatabase();
  const settled = await Promise.all(['a', 'b', 'c'].map((value) => settleSetting(db, 'epoch', value)));
  expect(settled).toEqual(['a', 'a', 'a']);
});

test('is deleted once, and only with its value', async () => {
  const db = await aDatabase();
  await writeSetting(db, 'set-up', 'one');
  expect(await deleteSetting(db, 'set-up', 'other')).toBe(false);
  const both = await Promise.all([deleteSetting(db, 'set-up', 'one'), deleteSetting(db, 'set-up', 'one')]);
  expect(both).toEqual([true, false]);
});
