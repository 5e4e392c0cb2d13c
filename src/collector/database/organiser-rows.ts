import type { Organiser, OrganiserSession, OrganiserStore } from './collector-database.ts';
import { deleteSetting, readSetting, writeSetting } from './setting-rows.ts';
import type { Db } from './tables.ts';

/** Organisers, their sessions, and the one-time set-up. */
export function organiserRows(db: Db): OrganiserStore {
  return {
    openSetUp: (secretHash) =>
      db.transaction().execute(async (tx) => {
        if (await tx.selectFrom('organisers').select('id').executeTakeFirst()) return false;
        await writeSetting(tx, 'set-up', secretHash);
        return true;
      }),
    isSetUpOpen: async () => (await readSetting(db, 'set-up')) !== undefined,
    setUp: (secretHash, organiser) => setUp(db, secretHash, organiser),
    find: (name) => find(db, name),
    async startSession({ hash, organiserId, now, sweepBefore }) {
      await db.deleteFrom('organiser_sessions').where('started_at', '<', sweepBefore).execute();
      await db
        .insertInto('organiser_sessions')
        .values({ hash, organiser: organiserId, started_at: now, seen_at: now })
        .execute();
    },
    findSession: (hash) => findSession(db, hash),
    async touchSession(hash, now) {
      await db.updateTable('organiser_sessions').set({ seen_at: now }).where('hash', '=', hash).execute();
    },
    async endSession(hash) {
      await db.deleteFrom('organiser_sessions').where('hash', '=', hash).execute();
    },
  };
}

function setUp(db: Db, secretHash: string, organiser: Organiser): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await deleteSetting(tx, 'set-up', secretHash))) return false;
    await tx.insertInto('municipalities').values(organiser.municipality).execute();
    await tx
      .insertInto('organisers')
      .values({ ...organiser, municipality: organiser.municipality.code })
      .execute();
    return true;
  });
}

async function find(db: Db, name: string): Promise<Organiser | undefined> {
  const row = await db
    .selectFrom('organisers')
    .innerJoin('municipalities as town', 'town.code', 'organisers.municipality')
    .select(['organisers.id', 'organisers.name', 'organisers.password', 'town.code', 'town.name as townName'])
    .where('organisers.name', '=', name)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, password, code, townName } = row;
  return { id, name: row.name, password, municipality: { code, name: townName } };
}

async function findSession(db: Db, hash: string): Promise<OrganiserSession | undefined> {
  const row = await db
    .selectFrom('organiser_sessions as kept')
    .innerJoin('organisers', 'organisers.id', 'kept.organiser')
    .innerJoin('municipalities as town', 'town.code', 'organisers.municipality')
    .select(['organisers.name', 'town.code', 'town.name as townName', 'kept.started_at', 'kept.seen_at'])
    .where('kept.hash', '=', hash)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    organiserName: row.name,
    municipality: { code: row.code, name: row.townName },
    startedAt: row.started_at,
    seenAt: row.seen_at,
  };
}
