import { Hono } from 'hono';
import * as v from 'valibot';

import type { Acknowledgement } from '#shared/acknowledgement.ts';
import { hexId } from '#shared/forms.ts';
import { japanDay } from '#shared/japan-day.ts';
import { sessionReport } from '#shared/session-report.ts';

import { requireClassToken } from '../access.ts';
import { isWithinPeriod, msUntilTomorrow } from '../japan-day.ts';
import { keepReport } from '../keep-report.ts';
import { createLimiter } from '../limits.ts';
import type { Asked, Env, Parts } from '../parts.ts';
import { readJson } from '../read-json.ts';
import { refuse, refuseForNow } from '../refuse.ts';
import { createReportCaps } from '../report-caps.ts';

const PER_TOKEN = { most: 60, windowMs: 60_000 };
const ALL_PHONES = { most: 60_000, windowMs: 60_000 };

/** access → strict parse → keep the highest rev, on disk, then answer (decision 0004). */
export function reportRoutes(parts: Parts): Hono<Env> {
  const perToken = createLimiter(PER_TOKEN, parts);
  const all = createLimiter(ALL_PHONES, parts);
  const caps = createReportCaps(parts);
  return new Hono<Env>().put('/api/v1/reports/:id', requireClassToken(parts), async (c) => {
    const { town, tokenHash } = c.var;
    const id = c.req.param('id');
    if (!v.is(hexId, id)) return refuse(c, 400, 'malformed');
    const wait = perToken.take(tokenHash) || all.take('all');
    if (wait > 0) return refuseForNow(c, 429, wait);
    const read = await readJson(c, sessionReport);
    if ('refused' in read) return read.refused;
    const now = parts.clock();
    if (!isWithinPeriod(read.value.session.date, japanDay(now))) return refuse(c, 422, 'period');
    const outcome = await keepReport(
      parts.database.reports,
      { id, municipality: town.code, report: read.value },
      {
        mayChange: () => caps.mayChange(tokenHash, id),
        countChange: () => caps.countChange(tokenHash, id),
      },
    );
    return answer(c, parts, { id, outcome });
  });
}

type Kept = { id: string; outcome: Awaited<ReturnType<typeof keepReport>> };

function answer(c: Asked, { database, clock, log }: Parts, { id, outcome }: Kept): Response {
  switch (outcome.is) {
    case 'acknowledged': {
      const { rev, hash, superseded } = outcome;
      return c.json<Acknowledgement>({ id, rev, hash, epoch: database.epoch, superseded });
    }
    case 'conflict':
      return refuse(c, 409, 'conflict');
    case 'foreign':
      return refuse(c, 404, 'not-found');
    case 'capped':
      log({ event: 'report-cap' });
      return refuseForNow(c, 429, Math.ceil(msUntilTomorrow(clock()) / 1000));
  }
}
