import type { CollectorDatabase } from './collector-database.ts';
import { joiningRows } from './joining-rows.ts';
import { organiserRows } from './organiser-rows.ts';
import { reportRows } from './report-rows.ts';
import { writeSetting } from './setting-rows.ts';
import type { Db } from './tables.ts';
import { venueRows } from './venue-rows.ts';

/** The one implementation over both databases; `db` is migrated and its durability asserted. */
export function kyselyDatabase(db: Db, epoch: string): CollectorDatabase {
  return {
    epoch,
    probe: () => writeSetting(db, 'probe', epoch),
    close: () => db.destroy(),
    reports: reportRows(db),
    joining: joiningRows(db),
    organisers: organiserRows(db),
    venues: venueRows(db),
  };
}
