import { sql } from 'kysely';
import * as v from 'valibot';

import { sessionReport } from '#shared/session-report.ts';

import type { KeptStamp, PutOutcome, ReportStore, ReportToKeep, SessionPart } from './collector-database.ts';
import type { Db } from './tables.ts';

/** Reports in the table `reports`. The unique key decides every race: nothing is checked first and inserted then. */
export function reportRows(db: Db): ReportStore {
  return {
    put: (report) => put(db, report),
    findStamp: (id) => findStamp(db, id),
    async listParts(municipality, month) {
      const rows = await db
        .selectFrom('reports')
        .select(['id', 'body', 'corrected'])
        .where('municipality', '=', municipality)
        .where('session', 'in', (inMonth) =>
          inMonth
            .selectFrom('reports as dated')
            .select('dated.session')
            .where('dated.municipality', '=', municipality)
            .where('dated.date', '>=', `${month}-01`)
            .where('dated.date', '<=', `${month}-31`),
        )
        .execute();
      return rows.map(readPart);
    },
  };
}

async function put(db: Db, report: ReportToKeep): Promise<PutOutcome> {
  const written = await db
    .insertInto('reports')
    .values(report)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({
          rev: row.ref('excluded.rev'),
          hash: row.ref('excluded.hash'),
          body: row.ref('excluded.body'),
          counts: row.ref('excluded.counts'),
          session: row.ref('excluded.session'),
          date: row.ref('excluded.date'),
          corrected: sql<number>`case when reports.counts <> excluded.counts then 1 else reports.corrected end`,
        }))
        .whereRef('excluded.rev', '>', 'reports.rev')
        .whereRef('excluded.municipality', '=', 'reports.municipality'),
    )
    .returning('id')
    .executeTakeFirst();
  if (written) return { outcome: 'stored' };
  const stamp = await findStamp(db, report.id);
  if (!stamp) throw new Error('a report neither stored nor found');
  return { outcome: 'kept', stamp };
}

function findStamp(db: Db, id: string): Promise<KeptStamp | undefined> {
  return db
    .selectFrom('reports')
    .select(['municipality', 'rev', 'hash'])
    .where('id', '=', id)
    .executeTakeFirst();
}

function readPart(row: { id: string; body: string; corrected: number }): SessionPart {
  return {
    id: row.id,
    report: v.parse(sessionReport, JSON.parse(row.body)),
    corrected: row.corrected === 1,
  };
}
