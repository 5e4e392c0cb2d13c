import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { BootRefusal } from '../../../src/collector/database/collector-database.ts';
import { agreeOnEpoch } from '../../../src/collector/database/epoch-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a database without an epoch gets a new one, written beside it first', () => {
  const file = join(temporaryFolder(), 'epoch');
  writeFileSync(file, 'of an earlier database\n');
  expect(agreeOnEpoch(file, undefined, () => 'new')).toBe('new');
  expect(readFileSync(file, 'utf8')).toBe('new\n');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('the same stamp inside and beside is the database that was here', () => {
  const file = join(temporaryFolder(), 'epoch');
  agreeOnEpoch(file, undefined, () => 'mine');
  expect(agreeOnEpoch(file, 'mine', () => 'never made')).toBe('mine');
});

test.each([
  ['another stamp', 'other\n'],
  ['a cut stamp', 'mi'],
  ['nothing', ''],
])('refuses with %s beside it, and says what to do', (_, beside) => {
  const file = join(temporaryFolder(), 'epoch');
  writeFileSync(file, beside);
  const agree = () => agreeOnEpoch(file, 'mine', () => 'new');
  expect(agree).toThrow(BootRefusal);
  expect(agree).toThrow('Put the database and its epoch file back together');
  expect(readFileSync(file, 'utf8')).toBe(beside);
});
