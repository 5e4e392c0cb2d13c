import { DatabaseSync } from 'node:sqlite';

import { Kysely } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';

import { migrate } from '../../../../src/collector/database/migrations/migrations.ts';
import { sqliteDialect } from '../../../../src/collector/database/sqlite-dialect.ts';
import type { Tables } from '../../../../src/collector/database/tables.ts';

function aLadder() {
  const file = new DatabaseSync(':memory:');
  const db = new Kysely<Tables>({
    dialect: sqliteDialect(file, () => undefined),
  });
  onTestFinished(() => db.destroy());
  const tables = () =>
    file
      .prepare(
        "select name from sqlite_schema where type = 'table' and name not like 'kysely%' order by name",
      )
      .all()
      .map((row) => row['name']);
  return { file, db, tables };
}

const ALL = [
  'class_tokens',
  'join_codes',
  'municipalities',
  'organiser_sessions',
  'organisers',
  'reports',
  'settings',
  'venues',
];

test('climbs to the top, and climbing again changes nothing', async () => {
  const { db, file, tables } = aLadder();
  await migrate(db, 'sqlite');
  expect(tables()).toEqual(ALL);
  file.exec("insert into municipalities values ('432041', '荒尾市')");
  await migrate(db, 'sqlite');
  expect(file.prepare('select code from municipalities').all()).toEqual([{ code: '432041' }]);
});

test('a rung that breaks leaves nothing half done, and is climbed whole the next time', async () => {
  const { db, file, tables } = aLadder();
  file.exec('create table reports (in_the_way text)');
  await expect(migrate(db, 'sqlite')).rejects.toThrow('already exists');
  expect(tables()).toEqual(['reports']);
  file.exec('drop table reports');
  await migrate(db, 'sqlite');
  expect(tables()).toEqual(ALL);
});
