import type { Hono } from 'hono';
import { expect, test } from 'vitest';

import type { Env } from '../../../src/collector/parts.ts';
import { aTown, JSON_FROM_OUR_PAGE } from '../../support/collector/a-collector.ts';

/** Every route as the app itself lists it, so that a new one cannot be forgotten. */
const routesOf = (app: Hono<Env>) =>
  app.routes
    .filter((route) => route.method !== 'ALL' && route.path.startsWith('/api/'))
    .map(({ method, path }) => ({
      method,
      path: path.replace(':id', '0'.repeat(32)).replace(/:\w+(\{.*\})?/, 'attendance'),
    }));

test('a class token opens no route of the organiser, and a session none of the phone', async () => {
  const { app, cookie, token } = await aTown();
  const isOpenToAll = (path: string) => /set-up$|sign-in$|sign-out$|enrolments$/.test(path);
  const closed = routesOf(app).filter(({ path }) => !isOpenToAll(path));
  const asked = closed.map(async ({ method, path }) => {
    const isOrganisers = path.startsWith('/api/v1/organiser/');
    const access: Record<string, string> = isOrganisers ? { authorization: `Bearer ${token}` } : { cookie };
    const init = { method, headers: { ...JSON_FROM_OUR_PAGE, ...access } };
    const reply = await app.request(path, method === 'GET' ? init : { ...init, body: '{}' });
    return [method, path, reply.status];
  });
  expect(await Promise.all(asked)).toEqual(closed.map(({ method, path }) => [method, path, 401]));
  expect(closed.length).toBeGreaterThanOrEqual(8);
});
