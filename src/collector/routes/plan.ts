import { Hono } from 'hono';

import type { ClassPlan } from '#shared/enrolment.ts';

import { requireClassToken } from '../access.ts';
import type { Env, Parts } from '../parts.ts';

/** What a class phone may read: its town and the town's venues. */
export function planRoutes(parts: Parts): Hono<Env> {
  return new Hono<Env>().get('/api/v1/plan', requireClassToken(parts), async (c) => {
    const municipality = c.var.town;
    return c.json<ClassPlan>({ municipality, venues: await parts.database.venues.list(municipality.code) });
  });
}
