// From an address to a screen that can be drawn at once: its code and words are there.
import { exec } from 'preact-iso/router';

import { loadWords } from '#i18n/start-i18n.ts';
import { keepQuietly } from '#pages/lesson/keep-quietly.ts';

import { NOT_FOUND, ROUTES, type AppRoute, type Page, type RouteParams } from './routes.ts';

export type PreparedPage = {
  readonly path: string;
  /** The same for addresses that are one screen. */
  readonly key: string;
  readonly isOfOneTap: boolean;
  readonly Page: Page;
  readonly params: RouteParams;
};

/** Throws a `URIError` where a `%` in the address belongs to no letter. */
function matchRoute(path: string): { route: AppRoute; params: RouteParams } | undefined {
  for (const route of ROUTES) {
    const match = exec(path, route.path, { path, query: {}, params: {} });
    if (match !== undefined) return { route, params: match.params };
  }
  return undefined;
}

async function prepare(path: string, route: AppRoute, params: RouteParams): Promise<PreparedPage> {
  const [Page, isThere] = await Promise.all([
    route.load(),
    route.prepare?.(params) ?? true,
    loadWords(['common', ...route.words]),
  ]);
  if (!isThere) return prepare(path, NOT_FOUND, {});
  route.keeps?.forEach(keepQuietly);
  const { staysWith, isOfOneTap = false } = route;
  const key = staysWith === undefined ? path : `${route.path} ${params[staysWith]}`;
  return { path, key, isOfOneTap, Page, params };
}

/** As `matchRoute`; an address that cannot be read is none of ours. */
function routeOf(path: string): ReturnType<typeof matchRoute> {
  try {
    return matchRoute(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Loads what the screen at `path` needs. An address without a screen gives the screen that says so. Rejects without a network when the code was never kept. */
export function preparePage(path: string): Promise<PreparedPage> {
  const match = routeOf(path);
  return match === undefined ? prepare(path, NOT_FOUND, {}) : prepare(path, match.route, match.params);
}
