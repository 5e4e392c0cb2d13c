import { Hono } from 'hono';

import { enrolmentRequest, type EnrolmentReply } from '#shared/enrolment.ts';
import { japanDay } from '#shared/japan-day.ts';

import { networkOf } from '../client-network.ts';
import { endOfFiscalYear } from '../japan-day.ts';
import { createLimiter } from '../limits.ts';
import type { Env, Parts } from '../parts.ts';
import { readJson } from '../read-json.ts';
import { refuse, refuseForNow } from '../refuse.ts';
import { hashSecret, newSecret } from '../secrets.ts';

/** Wrong codes from one network; right ones are not counted, since a whole class may join from one room. */
const WRONG_PER_NETWORK = { most: 20, windowMs: 10 * 60_000 };

/** All attempts together: with 50 random bits and ten minutes of life, a guess stays below one in a million. */
const ALL_ATTEMPTS = { most: 1_000, windowMs: 60_000 };

/** A join code becomes a class token. Wrong, used and over are one and the same refusal. */
export function enrolmentRoutes(parts: Parts): Hono<Env> {
  const perNetwork = createLimiter(WRONG_PER_NETWORK, parts);
  const all = createLimiter(ALL_ATTEMPTS, parts);
  return new Hono<Env>().post('/api/v1/enrolments', async (c) => {
    const network = networkOf(c, parts.config);
    const wait = perNetwork.take(network);
    if (wait > 0) return refuseForNow(c, 429, wait);
    const waitOfAll = all.take('all');
    if (waitOfAll > 0) {
      perNetwork.giveBack(network);
      return refuseForNow(c, 429, waitOfAll);
    }
    const read = await readJson(c, enrolmentRequest);
    if ('refused' in read) return read.refused;
    const token = newSecret(parts.random);
    const now = parts.clock();
    const expiresOn = endOfFiscalYear(japanDay(now));
    const town = await parts.database.joining
      .redeem(hashSecret(read.value.code), { hash: hashSecret(token), expiresOn }, now)
      .catch((error: unknown) => {
        // nobody learnt whether the code was right
        perNetwork.giveBack(network);
        throw error;
      });
    if (!town) return refuse(c, 403, 'wrong-code');
    perNetwork.giveBack(network);
    return c.json<EnrolmentReply>({ token, expiresOn, municipality: town }, 201);
  });
}
