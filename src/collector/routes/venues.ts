import { Hono } from 'hono';

import type { Venue } from '#shared/enrolment.ts';
import { venueRequest } from '#shared/organiser.ts';

import { readName } from '../names.ts';
import type { Env, Parts } from '../parts.ts';
import { readJson } from '../read-json.ts';
import { refuse } from '../refuse.ts';

/** The town's venues. A name is there once; the id is made here. */
export function venueRoutes({ database }: Parts): Hono<Env> {
  return new Hono<Env>()
    .get('/venues', async (c) => c.json({ venues: await database.venues.list(c.var.town.code) }))
    .post('/venues', async (c) => {
      const read = await readJson(c, venueRequest);
      if ('refused' in read) return read.refused;
      const name = readName(read.value.name);
      if (name === undefined) return refuse(c, 422, 'malformed');
      const venue = await database.venues.add(c.var.town.code, name);
      return venue === 'taken' ? refuse(c, 409, 'conflict') : c.json<Venue>(venue, 201);
    });
}
