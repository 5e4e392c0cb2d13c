import { Hono } from 'hono';

import { troubleOf } from '../database/database-trouble.ts';
import type { Env, Parts } from '../parts.ts';

/** A probe writes; asked more often, the last answer is given again. */
const PROBE_EVERY_MS = 1_000;

/** `/healthz`: the process lives. `/readyz`: a report could be acknowledged now (200), or not (503). */
export function healthRoutes(parts: Parts): Hono<Env> {
  let last: { at: number; isReady: Promise<boolean> } | undefined;
  return new Hono<Env>()
    .get('/healthz', (c) => c.json({ alive: true }, 200, { 'cache-control': 'no-store' }))
    .get('/readyz', async (c) => {
      const now = parts.clock();
      if (!last || now - last.at >= PROBE_EVERY_MS) last = { at: now, isReady: probe(parts) };
      const ready = await last.isReady;
      return c.json({ ready }, ready ? 200 : 503, { 'cache-control': 'no-store' });
    });
}

async function probe({ database, log }: Parts): Promise<boolean> {
  try {
    await database.probe();
    return true;
  } catch (error) {
    log({ event: 'not-ready', trouble: troubleOf(error) ?? 'unknown' });
    return false;
  }
}
