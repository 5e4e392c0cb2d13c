import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { expect, test } from 'vitest';

import { BootRefusal } from '../../../src/collector/database/collector-database.ts';
import { openSqlite } from '../../../src/collector/database/sqlite.ts';
import { random } from '../../support/collector/a-collector.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { behavesAsCollectorDatabase } from './behaviour.ts';

const onBroken = (error: unknown) => {
  throw error;
};
const open = (dataFolder: string) => openSqlite({ dataFolder, random, onBroken });

behavesAsCollectorDatabase('SQLite', () => open(temporaryFolder()));

test('keeps its epoch over a restart', async () => {
  const folder = temporaryFolder();
  const first = await open(folder);
  await first.close();
  const second = await open(folder);
  expect(second.epoch).toBe(first.epoch);
  await second.close();
});

test('of two that find a database without an epoch, both get the one that is beside it', async () => {
  const folder = temporaryFolder();
  await (await open(folder)).close();
  const file = new DatabaseSync(join(folder, 'tetote.db'));
  file.exec("delete from settings where name = 'epoch'");
  file.close();
  const [one, other] = await Promise.all([open(folder), open(folder)]);
  expect(other.epoch).toBe(one.epoch);
  expect(readFileSync(join(folder, 'epoch'), 'utf8').trim()).toBe(one.epoch);
  await Promise.all([one.close(), other.close()]);
});

test('a first start that was cut off before its epoch was kept inside leaves nothing in the way', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'epoch'), 'of the start that was cut off\n');
  const database = await open(folder);
  expect(readFileSync(join(folder, 'epoch'), 'utf8').trim()).toBe(database.epoch);
  await database.close();
});

test('refuses a database file that was copied into another folder', async () => {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  await (await open(here)).close();
  await (await open(there)).close();
  rmSync(join(there, 'tetote.db'));
  copyFileSync(join(here, 'tetote.db'), join(there, 'tetote.db'));
  await expect(open(there)).rejects.toThrow(/does not belong to this data folder/);
  await expect(open(there)).rejects.toBeInstanceOf(BootRefusal);
});

test('refuses a database whose stamp beside it is gone', async () => {
  const folder = temporaryFolder();
  await (await open(folder)).close();
  rmSync(join(folder, 'epoch'));
  await expect(open(folder)).rejects.toThrow(BootRefusal);
});

test('gives a new database in an old folder a new epoch', async () => {
  const folder = temporaryFolder();
  const first = await open(folder);
  await first.close();
  rmSync(join(folder, 'tetote.db'));
  const second = await open(folder);
  expect(second.epoch).not.toBe(first.epoch);
  await second.close();
});

test('refuses with the path what it cannot open', async () => {
  const folder = temporaryFolder();
  const aFile = join(folder, 'a-file');
  writeFileSync(aFile, '');
  await expect(open(aFile)).rejects.toThrow(`${aFile}/tetote.db cannot be opened`);
  const notADatabase = join(folder, 'other');
  mkdirSync(notADatabase);
  writeFileSync(join(notADatabase, 'tetote.db'), 'words '.repeat(1000));
  await expect(open(notADatabase)).rejects.toThrow(BootRefusal);
});

test('writes with WAL, keeps no row numbers for reports, and lets only its own user read the file', async () => {
  const folder = temporaryFolder();
  const database = await open(folder);
  const file = new DatabaseSync(join(folder, 'tetote.db'), { readOnly: true });
  expect(file.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(() => file.prepare('select rowid from reports')).toThrow('no such column: rowid');
  const columns = file.prepare("select name from pragma_table_info('reports')").all();
  expect(columns.map((column) => column['name'])).toEqual([
    'id',
    'municipality',
    'rev',
    'hash',
    'body',
    'counts',
    'session',
    'date',
    'corrected',
  ]);
  file.close();
  await database.close();
  expect(statSync(join(folder, 'tetote.db')).mode & 0o777).toBe(0o600);
});

test('waits for another process that is writing', async () => {
  const folder = temporaryFolder();
  const [one, other] = [await open(folder), await open(folder)];
  const writes = Array.from({ length: 50 }, () => [one.probe(), other.probe()]).flat();
  await expect(Promise.all(writes)).resolves.toHaveLength(100);
  await one.close();
  await other.close();
});
