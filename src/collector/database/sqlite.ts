// SQLite by Node's own module, in one file of the data folder.
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { Kysely } from 'kysely';

import { newHexId } from '../secrets.ts';
import { BootRefusal, type CollectorDatabase } from './collector-database.ts';
import { agreeOnEpoch } from './epoch-file.ts';
import { kyselyDatabase } from './kysely-database.ts';
import { migrate } from './migrations/migrations.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

const BUSY_TIMEOUT_MS = 5_000;
const SYNCHRONOUS_FULL = 2;

export type SqliteParts = {
  dataFolder: string;
  random: (bytes: number) => Uint8Array;
  /** Called when the disk can no longer be trusted (an fsync that failed): end the process, never try again. */
  onBroken: (error: unknown) => void;
};

/** Opens or makes `tetote.db` in the data folder. Throws `BootRefusal` when it could not keep what it acknowledges. */
export async function openSqlite(parts: SqliteParts): Promise<CollectorDatabase> {
  const file = openFile(parts.dataFolder);
  assertDurable(file);
  const db = new Kysely<Tables>({
    dialect: sqliteDialect(file, parts.onBroken),
  });
  try {
    await migrate(db, 'sqlite');
    return kyselyDatabase(db, settleEpoch(file, parts));
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/**
 * The epoch inside and the one beside, agreed on under the database's write lock: of two processes that start on one empty
 * folder, the later one finds the earlier one's. A start that is cut off before the commit leaves no epoch inside, and the
 * next one makes both anew.
 */
function settleEpoch(file: DatabaseSync, { dataFolder, random }: SqliteParts): string {
  file.exec('begin immediate');
  try {
    const kept = file.prepare("select value from settings where name = 'epoch'").get()?.['value'];
    const inside = kept === undefined ? undefined : String(kept);
    const epoch = agreeOnEpoch(join(dataFolder, 'epoch'), inside, () => newHexId(random));
    file.prepare("insert into settings (name, value) values ('epoch', ?) on conflict do nothing").run(epoch);
    file.exec('commit');
    return epoch;
  } catch (error) {
    file.exec('rollback');
    throw error;
  }
}

function openFile(folder: string): DatabaseSync {
  const path = join(folder, 'tetote.db');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
    chmodSync(path, 0o600);
    file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;');
    return file;
  } catch (error) {
    throw new BootRefusal(`The database ${path} cannot be opened for writing.`, { cause: error });
  }
}

function assertDurable(file: DatabaseSync): void {
  const mode = file.prepare('pragma journal_mode').get()?.['journal_mode'];
  const synchronous = file.prepare('pragma synchronous').get()?.['synchronous'];
  if (mode === 'wal' && synchronous === SYNCHRONOUS_FULL) return;
  file.close();
  throw new BootRefusal(
    `SQLite cannot promise that a commit is on disk here (journal ${String(mode)}, synchronous ${String(synchronous)}).`,
  );
}
