// Node's own SQLite in the shape that Kysely's dialect knows.
import type { DatabaseSync, StatementSync } from 'node:sqlite';

import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { SqliteAdapter, SqliteDialect } from 'kysely';

import { troubleOf } from './database-trouble.ts';

/** SQLite makes and undoes tables inside a transaction; Kysely does not use that unless it is told. */
class AdapterWithWholeRungs extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): AdapterWithWholeRungs {
    return new AdapterWithWholeRungs();
  }
}

/** A dialect over one open file. `onBroken` hears of a disk that fails before the query's caller does. */
export function sqliteDialect(file: DatabaseSync, onBroken: (error: unknown) => void): SqliteDialect {
  return new NodeSqliteDialect({ database: asKyselyKnowsIt(file, onBroken) });
}

/** The shape Kysely asks for. Statements are prepared once: their texts are few. */
export function asKyselyKnowsIt(file: DatabaseSync, onBroken: (error: unknown) => void): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  const watched = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (troubleOf(error) === 'broken') onBroken(error);
      throw error;
    }
  };
  const wrap = (statement: StatementSync): SqliteStatement => ({
    reader: statement.columns().length > 0,
    all: (values) => watched(() => statement.all(...bindable(values))),
    run: (values) => watched(() => statement.run(...bindable(values))),
    iterate: (values) => watched(() => statement.iterate(...bindable(values))),
  });
  return {
    close: () => file.close(),
    prepare(sql) {
      const statement = prepared.get(sql) ?? watched(() => wrap(file.prepare(sql)));
      prepared.set(sql, statement);
      return statement;
    },
  };
}

function bindable(values: readonly unknown[]): Array<string | number | bigint | null> {
  return values.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    if (typeof value === 'bigint') return value;
    throw new TypeError(`a ${typeof value} cannot be stored`);
  });
}
