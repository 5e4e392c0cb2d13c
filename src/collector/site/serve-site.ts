// Everything that is not the API: the app's files, a page's own pre-rendered file, or the empty shell.
import type { Asked } from '../parts.ts';
import { refuse } from '../refuse.ts';
import { pickCoding } from './compress.ts';
import type { Site, SiteFile } from './load-site.ts';

/** Answers a path from the built app. Unknown `/api/*` and `/assets/*` are 404, any other unknown path is the shell. */
export function serveSite(c: Asked, site: Site): Response {
  const path = decodedPath(c.req.path);
  if (path === undefined || (/^\/(?:api|assets)(?:\/|$)/.test(path) && !site.files.has(path))) {
    return refuse(c, 404, 'not-found');
  }
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    c.header('allow', 'GET, HEAD');
    return refuse(c, 405, 'method');
  }
  const file = findFile(site, path);
  return file ? answer(c, file) : refuse(c, 404, 'not-found');
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone `%`: no file has such a name.
    return undefined;
  }
}

function findFile({ files }: Site, path: string): SiteFile | undefined {
  const page = path.replace(/\/+$/, '');
  return (
    files.get(path) ?? files.get(`${page}/index.html`) ?? files.get(`${page}.html`) ?? files.get('/app.html')
  );
}

function answer(c: Asked, file: SiteFile): Response {
  const coding = pickCoding(c.req.header('accept-encoding'), file.bodies);
  const etag = `"${file.stamp}-${coding}"`;
  c.header('cache-control', file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  c.header('vary', 'accept-encoding');
  c.header('etag', etag);
  const known = c.req.header('if-none-match')?.split(/\s*,\s*/);
  if (known?.some((one) => one.replace(/^W\//, '') === etag)) return c.body(null, 304);
  const body = file.bodies[coding] ?? file.bodies.identity;
  c.header('content-type', file.type);
  c.header('content-length', String(body.length));
  if (coding !== 'identity') c.header('content-encoding', coding);
  return c.body(body);
}
