// Who may post, who may read. A class token puts reports and reads the plan, a session cookie opens the organiser's
// routes, and neither opens the other's. The town always comes from here, never from a request.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';

import { japanDay } from '#shared/japan-day.ts';

import type { Asked, Env, Parts } from './parts.ts';
import { refuse } from './refuse.ts';
import { hashSecret, newSecret } from './secrets.ts';

export const IDLE_MS = 30 * 60_000;
export const LONGEST_SESSION_MS = 12 * 3_600_000;

/** The last sign of life is written at most this often. */
const TOUCH_EVERY_MS = 60_000;

const BEARER = /^Bearer ([\w-]{43})$/;
const SECRET = /^[\w-]{43}$/;

/** Lets a class phone through whose token is known and not over; 401 otherwise. Sets `town` and `tokenHash`. */
export function requireClassToken({ database, clock }: Parts) {
  return createMiddleware<Env>(async (c, next) => {
    const token = BEARER.exec(c.req.header('authorization') ?? '')?.[1];
    const tokenHash = token === undefined ? undefined : hashSecret(token);
    const town = tokenHash && (await database.joining.findTown(tokenHash, japanDay(clock())));
    if (!tokenHash || !town) return refuse(c, 401, 'no-access');
    c.set('town', town);
    c.set('tokenHash', tokenHash);
    return next();
  });
}

/** Lets a signed-in organiser through; 401 otherwise. Sets `town` and `organiserName`. */
export function requireOrganiser({ database, clock }: Parts) {
  return createMiddleware<Env>(async (c, next) => {
    const hash = sessionHashOf(c);
    const session = hash && (await database.organisers.findSession(hash));
    if (!hash || !session) return refuse(c, 401, 'no-access');
    const now = clock();
    if (now - session.seenAt > IDLE_MS || now - session.startedAt > LONGEST_SESSION_MS) {
      await database.organisers.endSession(hash);
      return refuse(c, 401, 'no-access');
    }
    if (now - session.seenAt > TOUCH_EVERY_MS) await database.organisers.touchSession(hash, now);
    c.set('town', session.municipality);
    c.set('organiserName', session.organiserName);
    return next();
  });
}

/** Ends whatever session the browser brings and starts a new one with a new secret. */
export async function startOrganiserSession(c: Asked, parts: Parts, organiserId: string): Promise<void> {
  const now = parts.clock();
  const before = sessionHashOf(c);
  if (before) await parts.database.organisers.endSession(before);
  const secret = newSecret(parts.random);
  await parts.database.organisers.startSession({
    hash: hashSecret(secret),
    organiserId,
    now,
    sweepBefore: now - LONGEST_SESSION_MS,
  });
  setCookie(c, 'tetote', secret, {
    prefix: 'host',
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: LONGEST_SESSION_MS / 1000,
  });
}

/** Forgets the session of this browser, if it has one. */
export async function endOrganiserSession(c: Asked, { database }: Parts): Promise<void> {
  const hash = sessionHashOf(c);
  if (!hash) return;
  await database.organisers.endSession(hash);
  deleteCookie(c, '__Host-tetote', { secure: true });
}

function sessionHashOf(c: Asked): string | undefined {
  const secret = getCookie(c, 'tetote', 'host');
  return secret !== undefined && SECRET.test(secret) ? hashSecret(secret) : undefined;
}
