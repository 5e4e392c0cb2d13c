import { Hono } from 'hono';

import type { JoinCodeReply } from '#shared/organiser.ts';

import type { Env, Parts } from '../parts.ts';
import { hashSecret, newJoinCode } from '../secrets.ts';

const CODE_MINUTES = 10;

/** A new join code, shown once: only its hash is kept. */
export function joinCodeRoutes({ database, clock, random }: Parts): Hono<Env> {
  return new Hono<Env>().post('/join-codes', async (c) => {
    const code = newJoinCode(random);
    const now = clock();
    const expiresAt = now + CODE_MINUTES * 60_000;
    await database.joining.addCode({ hash: hashSecret(code), municipality: c.var.town.code, expiresAt }, now);
    return c.json<JoinCodeReply>({ code, minutes: CODE_MINUTES }, 201);
  });
}
