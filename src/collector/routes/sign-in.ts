import { Hono } from 'hono';

import { type OrganiserReply, signInRequest } from '#shared/organiser.ts';

import { endOrganiserSession, startOrganiserSession } from '../access.ts';
import { networkOf } from '../client-network.ts';
import { createLimiter } from '../limits.ts';
import type { Env, Parts } from '../parts.ts';
import type { Passwords } from '../passwords.ts';
import { readJson } from '../read-json.ts';
import { refuse, refuseForNow } from '../refuse.ts';

/**
 * Wrong attempts of one network, in all and at one name. There is no limit for a name alone: a stranger elsewhere could
 * use it to lock the organiser out. Length of the password and the cost of argon2id stand against slow guessing.
 */
const WRONG_PER_NETWORK = { most: 50, windowMs: 10 * 60_000 };
const WRONG_PER_NAME_THERE = { most: 10, windowMs: 10 * 60_000 };
const QUEUE_SECONDS = 5;

/** Sign-in by name and password, sign-out. An unknown name and a wrong password are one refusal and take one time. */
export function signInRoutes(parts: Parts, passwords: Passwords): Hono<Env> {
  const { organisers } = parts.database;
  const perNetwork = createLimiter(WRONG_PER_NETWORK, parts);
  const perName = createLimiter(WRONG_PER_NAME_THERE, parts);
  return new Hono<Env>()
    .post('/sign-in', async (c) => {
      const read = await readJson(c, signInRequest);
      if ('refused' in read) return read.refused;
      const name = read.value.name.normalize('NFC');
      const network = networkOf(c, parts.config);
      const nameThere = `${network} ${name}`;
      const wait = perNetwork.take(network) || perName.take(nameThere);
      if (wait > 0) return refuseForNow(c, 429, wait);
      const organiser = await organisers.find(name);
      const isRight = await passwords.verify(read.value.password, organiser?.password);
      if (isRight === 'busy') return refuseForNow(c, 503, QUEUE_SECONDS);
      if (!isRight || !organiser) return refuse(c, 401, 'wrong-sign-in');
      perNetwork.giveBack(network);
      perName.giveBack(nameThere);
      await startOrganiserSession(c, parts, organiser.id);
      return c.json<OrganiserReply>({ name, municipality: organiser.municipality });
    })
    .post('/sign-out', async (c) => {
      await endOrganiserSession(c, parts);
      return c.body(null, 204);
    });
}
