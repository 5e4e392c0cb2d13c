import { Hono } from 'hono';

import { requireOrganiser } from '../access.ts';
import type { Env, Parts } from '../parts.ts';
import { createPasswords } from '../passwords.ts';
import { requireSameOrigin } from '../same-origin.ts';
import { joinCodeRoutes } from './join-codes.ts';
import { organiserReportRoutes } from './organiser-reports.ts';
import { setUpRoutes } from './set-up.ts';
import { signInRoutes } from './sign-in.ts';
import { venueRoutes } from './venues.ts';

/** Everything under `/api/v1/organiser`: the first three need no session, all the others do. */
export function organiserRoutes(parts: Parts): Hono<Env> {
  const passwords = createPasswords(parts.random);
  const routes = new Hono<Env>().basePath('/api/v1/organiser');
  routes.use(requireSameOrigin(parts));
  routes.route('/', setUpRoutes(parts, passwords));
  routes.route('/', signInRoutes(parts, passwords));
  routes.use(requireOrganiser(parts));
  routes.get('/me', (c) => c.json({ name: c.var.organiserName, municipality: c.var.town }));
  routes.route('/', venueRoutes(parts));
  routes.route('/', joinCodeRoutes(parts));
  routes.route('/', organiserReportRoutes(parts));
  return routes;
}
