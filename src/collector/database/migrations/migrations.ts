// The ladder: append-only rungs, one set for both databases.
import type { CreateTableBuilder, Kysely } from 'kysely';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';

import type { Tables } from '../tables.ts';
import { first } from './0001-first.ts';

/** Puts the last word on a table: on SQLite `without rowid`, so that no order of arrival is kept. */
export type TableEnd = <Table extends string, Columns extends string>(
  table: CreateTableBuilder<Table, Columns>,
) => CreateTableBuilder<Table, Columns>;

const RUNGS = { '0001-first': first };

/** Climbs every rung that is missing. Throws what the database says when one cannot be climbed. */
export async function migrate(db: Kysely<Tables>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const end: TableEnd = (table) => (kind === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table);
  const rungs = Object.entries(RUNGS).map(([name, climb]) => [
    name,
    { up: (on: Kysely<unknown>) => climb(on, end) },
  ]);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(Object.fromEntries(rungs)) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
