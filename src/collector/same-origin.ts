// Against cross-site requests with the organiser's cookie: unsafe methods carry JSON and come from our own pages.
import { createMiddleware } from 'hono/factory';

import type { Asked, Env, Parts } from './parts.ts';
import { isJsonRequest } from './read-json.ts';
import { refuse } from './refuse.ts';

/** 415 without JSON, 403 `cross-site` unless the browser says same origin (`Sec-Fetch-Site`, else `Origin`). */
export function requireSameOrigin({ config }: Parts) {
  return createMiddleware<Env>((c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    if (!isSameOrigin(c, config.origin)) return Promise.resolve(refuse(c, 403, 'cross-site'));
    if (!isJsonRequest(c)) return Promise.resolve(refuse(c, 415, 'content-type'));
    return next();
  });
}

function isSameOrigin(c: Asked, publicOrigin: string | undefined): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('origin');
  return origin !== undefined && origin === (publicOrigin ?? new URL(c.req.url).origin);
}
