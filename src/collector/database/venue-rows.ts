import type { Venue } from '#shared/enrolment.ts';

import type { VenueStore } from './collector-database.ts';
import type { Db } from './tables.ts';

/** Venues of each town, numbered as they are added. */
export function venueRows(db: Db): VenueStore {
  return {
    list: (municipality) =>
      db
        .selectFrom('venues')
        .select(['id', 'name'])
        .where('municipality', '=', municipality)
        .orderBy('place')
        .execute(),
    add: (municipality, name) => add(db, municipality, name),
  };
}

async function add(db: Db, municipality: string, name: string): Promise<Venue | 'taken'> {
  const last = await db
    .selectFrom('venues')
    .select((venues) => venues.fn.max('place').as('place'))
    .where('municipality', '=', municipality)
    .executeTakeFirst();
  const place = (last?.place ?? 0) + 1;
  const venue = { id: `venue-${place}`, name };
  const written = await db
    .insertInto('venues')
    .values({ municipality, place, ...venue })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (written) return venue;
  const sameName = await db
    .selectFrom('venues')
    .select('id')
    .where('municipality', '=', municipality)
    .where('name', '=', name)
    .executeTakeFirst();
  // Not the name, so the number: somebody added another venue at the same moment.
  return sameName ? 'taken' : add(db, municipality, name);
}
