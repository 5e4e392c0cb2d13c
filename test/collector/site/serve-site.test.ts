import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { loadSite } from '../../../src/collector/site/load-site.ts';
import { aCollector } from '../../support/collector/a-collector.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const STYLE = 'body{margin:0}';
const START = 'import("/assets/main-1a2b.js")';
const SCRIPT = 'console.log("てとて");'.repeat(100);
const FILES = {
  'index.html': `<style>${STYLE}</style>home`,
  'app.html': `<style>${STYLE}</style><script type="module" src="/assets/main-1a2b.js"></script>shell`,
  'lesson/el-qr-pay.html': `<style data-critical>h1{color:red}</style><script>${START}</script>lesson`,
  'print/index.html': 'print',
  'worker.js': 'self',
  'manifest.webmanifest': '{}',
  'assets/main-1a2b.js': SCRIPT,
  'icons/icon.png': 'png',
  '.hidden': 'hidden',
};

async function aCollectorWithPages() {
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  const folder = join(outside, 'dist');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return aCollector({ site: await loadSite(folder) });
}

test.each([
  ['/', 'home', 'text/html; charset=utf-8'],
  ['/lesson/el-qr-pay', 'lesson', 'text/html; charset=utf-8'],
  ['/lesson/el-qr-pay/', 'lesson', 'text/html; charset=utf-8'],
  ['/print', 'print', 'text/html; charset=utf-8'],
  ['/class/count', 'shell', 'text/html; charset=utf-8'],
  ['/organiser/set-up', 'shell', 'text/html; charset=utf-8'],
  ['/worker.js', 'self', 'text/javascript; charset=utf-8'],
  ['/manifest.webmanifest', '{}', 'application/manifest+json; charset=utf-8'],
  ['/icons/icon.png', 'png', 'image/png'],
])('%s is answered with %s, to be asked for again', async (path, text, type) => {
  const { app } = await aCollectorWithPages();
  const reply = await app.request(path);
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, type]);
  expect(await reply.text()).toMatch(new RegExp(`${text}$`));
  expect(reply.headers.get('cache-control')).toBe('no-cache');
});

test('an asset may be kept for ever', async () => {
  const { app } = await aCollectorWithPages();
  const reply = await app.request('/assets/main-1a2b.js');
  expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each(['/assets/none.js', '/assets', '/api', '/api/v1/none', '/assets/%2e%2e%2fworker.js', '/assets/%'])(
  '%s is 404 in JSON, never a page',
  async (path) => {
    const { app } = await aCollectorWithPages();
    const reply = await app.request(path);
    expect([reply.status, await reply.json()]).toEqual([404, { error: 'not-found' }]);
  },
);

test.each([
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/.hidden',
  '/lesson/..%2f..%2fsecret.txt',
])('the path %s reaches no file outside the pages', async (path) => {
  const { app } = await aCollectorWithPages();
  expect(await (await app.request(path)).text()).toMatch(/shell$/);
});

test('a page takes no POST', async () => {
  const { app } = await aCollectorWithPages();
  const reply = await app.request('/class/count', { method: 'POST' });
  expect([reply.status, reply.headers.get('allow'), await reply.json()]).toEqual([
    405,
    'GET, HEAD',
    { error: 'method' },
  ]);
});

test('HEAD gives the headers without the page', async () => {
  const { app } = await aCollectorWithPages();
  const reply = await app.request('/', { method: 'HEAD' });
  expect([reply.status, await reply.text()]).toEqual([200, '']);
});

test('what the browser has already is not sent again', async () => {
  const { app } = await aCollectorWithPages();
  const etag = (await app.request('/')).headers.get('etag') ?? '';
  const again = await app.request('/', { headers: { 'if-none-match': `"other", W/${etag}` } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await app.request('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

test('the policy allows the pages own inline styles and scripts by hash, each once, and no other', async () => {
  const { app } = await aCollectorWithPages();
  const policy = (await app.request('/')).headers.get('content-security-policy') ?? '';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const allowed = (kind: string) => new RegExp(`${kind}-src ([^;]*);`).exec(policy)?.[1]?.split(' ') ?? [];
  expect(allowed('script')).toEqual(["'self'", hash(START)]);
  expect(allowed('style').toSorted()).toEqual(["'self'", hash(STYLE), hash('h1{color:red}')].toSorted());
});

test('without built pages the API answers and a page is 404', async () => {
  const { app } = await aCollector({ site: await loadSite(join(temporaryFolder(), 'none')) });
  expect((await app.request('/')).status).toBe(404);
  expect((await app.request('/healthz')).status).toBe(200);
});

test('text travels compressed to those who can read it, with a stamp of its own', async () => {
  const { app } = await aCollectorWithPages();
  const ask = async (coding: string) => {
    const reply = await app.request('/assets/main-1a2b.js', { headers: { 'accept-encoding': coding } });
    return { reply, bytes: Buffer.from(await reply.arrayBuffer()) };
  };
  const [br, gz, plain, refused] = await Promise.all([
    ask('gzip, deflate, br'),
    ask('gzip'),
    ask('identity'),
    ask('br;q=0, gzip;q=0.0'),
  ]);
  expect(brotliDecompressSync(br.bytes).toString()).toBe(SCRIPT);
  expect(gunzipSync(gz.bytes).toString()).toBe(SCRIPT);
  expect([plain.bytes.toString(), refused.bytes.toString()]).toEqual([SCRIPT, SCRIPT]);
  const codings = [br, gz, plain, refused].map(({ reply }) => reply.headers.get('content-encoding'));
  expect(codings).toEqual(['br', 'gzip', null, null]);
  expect(br.bytes.length).toBeLessThan(SCRIPT.length / 10);
  expect(new Set([br, gz, plain].map(({ reply }) => reply.headers.get('etag'))).size).toBe(3);
  expect(br.reply.headers.get('vary')).toBe('accept-encoding');
});
