// Serves the hand-written pages: files in memory, compressed once as the collector does, and nothing else.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const PAGES = 'test/bench/pages';
const HTML = 'text/html; charset=utf-8';
const SVG = 'image/svg+xml; charset=utf-8';

/** Where a page lies and the pictures it shows. */
const LESSONS = ['el-qr-pay', 'fake-sms', 'el-qr-pay/find-mark'];
const PICTURES = ['el-qr-pay/purpose', 'fake-sms/purpose', 'el-qr-pay/find-mark', 'el-qr-pay/choose-road'];

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': [join(PAGES, 'index.html'), HTML],
  '/worker.js': [join(PAGES, 'worker.js'), 'text/javascript; charset=utf-8'],
  ...Object.fromEntries(
    LESSONS.map((page) => [`/lesson/${page}`, [join(PAGES, `lesson/${page}.html`), HTML]]),
  ),
  ...Object.fromEntries(PICTURES.map((name) => [`/media/${name}.svg`, [`public/media/${name}.svg`, SVG]])),
};

const REGISTER = "<script>navigator.serviceWorker.register('/worker.js')</script></body>";

export type StaticServer = { readonly url: string; stop(): Promise<void> };

type HandWritten = {
  /** The pages register the three-line worker that keeps them. */
  readonly hasWorker: boolean;
  /** What the app's own host says with each page: both are measured as if they lay on the same host. */
  readonly headers: Readonly<Record<string, string>>;
};

/** The host's headers with the hash of this page's own inline style in the policy. */
function headersFor(html: string, headers: HandWritten['headers']): Record<string, string> {
  const style = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? '';
  const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    value.replaceAll(/'sha256-[^']+'/gu, '').replace("style-src 'self'", `style-src 'self' ${hash}`),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Starts the server on a free port. */
export async function startStaticServer({ hasWorker, headers }: HandWritten): Promise<StaticServer> {
  const bodies = new Map(
    Object.entries(FILES).map(([path, [file, type]]) => {
      const text = readFileSync(file, 'utf8');
      const body = hasWorker ? text.replace('</body>', REGISTER) : text;
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      return [path, { type, body: brotliCompressSync(body, { params }), host: headersFor(text, headers) }];
    }),
  );
  const server = createServer((request, response) => {
    const found = bodies.get(request.url ?? '');
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'content-length': found.body.length,
      'cache-control': 'no-cache',
      ...found.host,
    });
    response.end(found.body);
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
