// PostgreSQL, for more than one collector over the same data.
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';

import { newHexId } from '../secrets.ts';
import { BootRefusal, type CollectorDatabase } from './collector-database.ts';
import { kyselyDatabase } from './kysely-database.ts';
import { migrate } from './migrations/migrations.ts';
import { settleSetting } from './setting-rows.ts';
import type { Db, Tables } from './tables.ts';

const MOST_CONNECTIONS = 10;
const CONNECT_LIMIT_MS = 5_000;

export type PostgresParts = {
  url: string;
  random: (bytes: number) => Uint8Array;
  /** An idle connection that ended; the pool opens another when one is needed. */
  onLostConnection: (error: Error) => void;
};

/** Opens the database at `url`. Throws `BootRefusal` when a commit there would not wait for the disk. */
export async function openPostgres({
  url,
  random,
  onLostConnection,
}: PostgresParts): Promise<CollectorDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    types: { getTypeParser: numbersAsNumbers },
  });
  pool.on('error', (error) => {
    // While the pool closes, its connections are meant to end; the server may be quicker.
    if (!pool.ending) onLostConnection(error);
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await assertDurable(db);
    await migrate(db, 'postgres');
    return kyselyDatabase(db, await settleSetting(db, 'epoch', newHexId(random)));
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function assertDurable(db: Db): Promise<void> {
  const { rows } = await sql<{ commit: string; fsync: string }>`
    select current_setting('synchronous_commit') as commit, current_setting('fsync') as fsync`.execute(db);
  const { commit, fsync } = rows[0] ?? { commit: 'unknown', fsync: 'unknown' };
  if ((commit === 'on' || commit === 'remote_apply') && fsync === 'on') return;
  throw new BootRefusal(
    `PostgreSQL does not promise that a commit is on disk (synchronous_commit ${commit}, fsync ${fsync}); both must be on.`,
  );
}

/** Times in ms fit a double; pg would give bigint as text. */
const numbersAsNumbers: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format);
