import type { JoiningStore } from './collector-database.ts';
import type { Db } from './tables.ts';

/** Join codes and class tokens. Deleting the code decides which of two phones used it. */
export function joiningRows(db: Db): JoiningStore {
  return {
    async addCode(code, now) {
      await db.deleteFrom('join_codes').where('expires_at', '<=', now).execute();
      await db
        .insertInto('join_codes')
        .values({ hash: code.hash, municipality: code.municipality, expires_at: code.expiresAt })
        .execute();
    },
    redeem: (codeHash, token, now) =>
      db.transaction().execute(async (tx) => {
        const used = await tx
          .deleteFrom('join_codes')
          .where('hash', '=', codeHash)
          .where('expires_at', '>', now)
          .returning('municipality')
          .executeTakeFirst();
        if (!used) return undefined;
        await tx
          .insertInto('class_tokens')
          .values({ hash: token.hash, municipality: used.municipality, expires_on: token.expiresOn })
          .execute();
        return tx
          .selectFrom('municipalities')
          .select(['code', 'name'])
          .where('code', '=', used.municipality)
          .executeTakeFirst();
      }),
    findTown: (tokenHash, today) =>
      db
        .selectFrom('class_tokens')
        .innerJoin('municipalities', 'municipalities.code', 'class_tokens.municipality')
        .select(['municipalities.code', 'municipalities.name'])
        .where('class_tokens.hash', '=', tokenHash)
        .where('class_tokens.expires_on', '>=', today)
        .executeTakeFirst(),
  };
}
