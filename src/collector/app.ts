// The server as a function of its parts: no clock, disk or network of its own. Only main.ts listens.
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';

import { troubleOf } from './database/database-trouble.ts';
import type { Asked, Env, Parts } from './parts.ts';
import { placeOf } from './place-of-error.ts';
import { refuse, refuseForNow } from './refuse.ts';
import { enrolmentRoutes } from './routes/enrolments.ts';
import { healthRoutes } from './routes/health.ts';
import { organiserRoutes } from './routes/organiser.ts';
import { planRoutes } from './routes/plan.ts';
import { reportRoutes } from './routes/reports.ts';
import { securityHeaders } from './security-headers.ts';
import { serveSite } from './site/serve-site.ts';

const RETRY_SECONDS = 10;

/** The whole collector, ready for `app.request()` or a listener. */
export function createApp(parts: Parts): Hono<Env> {
  const app = new Hono<Env>();
  app.use(securityHeaders(parts));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => refuseMethod(c, methods) }));
  app.use('/api/*', async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'no-store');
  });
  app.route('/', healthRoutes(parts));
  app.route('/', enrolmentRoutes(parts));
  app.route('/', planRoutes(parts));
  app.route('/', reportRoutes(parts));
  app.route('/', organiserRoutes(parts));
  app.notFound((c) => serveSite(c, parts.site));
  app.onError((error, c) => answerError(error, c, parts));
  return app;
}

function refuseMethod(c: Asked, methods: string[]): Response {
  c.header('allow', methods.join(', '));
  return refuse(c, 405, 'method');
}

/** A full or busy database is 503 and passes; anything else is a bug: 500 without a word of the error. */
function answerError(error: Error, c: Asked, { log }: Parts): Response {
  const trouble = troubleOf(error);
  log({ event: 'request-failed', method: c.req.method, trouble: trouble ?? 'bug', where: placeOf(error) });
  return trouble === 'later' ? refuseForNow(c, 503, RETRY_SECONDS) : refuse(c, 500, 'internal');
}
