import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openPostgres } from '../../../src/collector/database/postgres.ts';
import { random } from '../../support/collector/a-collector.ts';
import { hex } from '../../support/collector/a-report.ts';
import { findPostgres, type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { behavesAsCollectorDatabase } from './behaviour.ts';

const bin = findPostgres();
const isRequired = process.env['REQUIRE_POSTGRES'] === '1';

const onLostConnection = (error: Error) => {
  throw error;
};
const open = (url: string) => openPostgres({ url, random, onLostConnection });

test('a machine that must have PostgreSQL (REQUIRE_POSTGRES=1) has it', () => {
  expect(bin !== undefined || !isRequired).toBe(true);
});

describe.skipIf(bin === undefined)('with a PostgreSQL of our own (needs Debian package postgresql)', () => {
  let server: PostgresServer;

  beforeAll(() => {
    server = startPostgres(bin ?? '');
    return () => server.stop();
  });

  behavesAsCollectorDatabase('PostgreSQL', () => open(server.createDatabase(`t${hex()}`)));

  test('gives two collectors over one database the same epoch', async () => {
    const url = server.createDatabase(`t${hex()}`);
    const [one, other] = [await open(url), await open(url)];
    expect(one.epoch).toBe(other.epoch);
    await one.close();
    await other.close();
  });

  test('refuses a database that answers before the disk has the commit', async () => {
    const url = server.createDatabase(`t${hex()}`);
    const careless = `${url}&options=${encodeURIComponent('-c synchronous_commit=off')}`;
    await expect(open(careless)).rejects.toThrow('synchronous_commit off');
  });
});

describe.skipIf(bin === undefined)('with a PostgreSQL that never flushes', () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres(bin ?? '', '-c fsync=off');
  });
  afterAll(() => server.stop());

  test('refuses to start', async () => {
    await expect(open(server.url)).rejects.toThrow('fsync off');
  });
});
