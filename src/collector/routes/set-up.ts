import { Hono } from 'hono';

import { type OrganiserReply, setUpRequest } from '#shared/organiser.ts';

import { startOrganiserSession } from '../access.ts';
import { networkOf } from '../client-network.ts';
import { createLimiter } from '../limits.ts';
import { readName } from '../names.ts';
import type { Env, Parts } from '../parts.ts';
import type { Passwords } from '../passwords.ts';
import { readJson } from '../read-json.ts';
import { refuse, refuseForNow } from '../refuse.ts';
import { hashSecret, newHexId } from '../secrets.ts';

const ATTEMPTS_PER_NETWORK = { most: 20, windowMs: 10 * 60_000 };
const QUEUE_SECONDS = 5;

/** The one-time set-up: the secret of the printed link makes the town and its first organiser, and signs in. */
export function setUpRoutes(parts: Parts, passwords: Passwords): Hono<Env> {
  const { organisers } = parts.database;
  const perNetwork = createLimiter(ATTEMPTS_PER_NETWORK, parts);
  return new Hono<Env>()
    .get('/set-up', async (c) => c.json({ open: await organisers.isSetUpOpen() }))
    .post('/set-up', async (c) => {
      const wait = perNetwork.take(networkOf(c, parts.config));
      if (wait > 0) return refuseForNow(c, 429, wait);
      const read = await readJson(c, setUpRequest);
      if ('refused' in read) return read.refused;
      const name = readName(read.value.name);
      const town = readName(read.value.municipality.name);
      if (name === undefined || town === undefined) return refuse(c, 422, 'malformed');
      // Closed is closed before any memory is spent on a password.
      if (!(await organisers.isSetUpOpen())) return refuse(c, 403, 'set-up-closed');
      const hashed = await passwords.hash(read.value.password);
      if (hashed === 'busy') return refuseForNow(c, 503, QUEUE_SECONDS);
      const municipality = { code: read.value.municipality.code, name: town };
      const organiser = { id: newHexId(parts.random), name, password: hashed.stored, municipality };
      const isDone = await organisers.setUp(hashSecret(read.value.secret), organiser);
      if (!isDone) return refuse(c, 403, 'set-up-closed');
      await startOrganiserSession(c, parts, organiser.id);
      return c.json<OrganiserReply>({ name, municipality }, 201);
    });
}
