// The ladder: rung n takes a database of version n to n + 1. A released rung is never edited.
import type { IDBPDatabase } from 'idb';

import type { TetoteSchema } from './schema.ts';

type Rung = (database: IDBPDatabase<TetoteSchema>) => void;

const MIGRATIONS: readonly Rung[] = [
  (database) => {
    database.createObjectStore('settings');
    database.createObjectStore('progress', { keyPath: 'lesson' });
    database.createObjectStore('sessions', { keyPath: 'id' });
    const counts = database.createObjectStore('headCounts', { keyPath: 'id', autoIncrement: true });
    counts.createIndex('bySession', 'sessionId');
    database.createObjectStore('outbox', { keyPath: 'id' });
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;

/** Climbs from `from` (0: no database yet) to the newest version, inside the upgrade transaction. */
export function migrate(database: IDBPDatabase<TetoteSchema>, from: number): void {
  for (const rung of MIGRATIONS.slice(from)) rung(database);
}
