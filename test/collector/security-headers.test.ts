import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { loadSite } from '../../src/collector/site/load-site.ts';
import { aCollector, asOrganiser, aTown, putReport } from '../support/collector/a-collector.ts';
import { aReport, hex } from '../support/collector/a-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker-address',
];

async function aSite() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'main-1.js'), 'go()');
  writeFileSync(join(folder, 'app.html'), '<!doctype html><title>shell</title>');
  return loadSite(folder);
}

test('every kind of answer bears the same strict headers', async () => {
  const town = await aTown({ site: await aSite() });
  const { app, cookie, token, database } = town;
  const answers: Record<string, Response> = {
    page: await app.request('/'),
    'unknown page': await app.request('/lesson/none'),
    asset: await app.request('/assets/main-1.js'),
    'missing asset': await app.request('/assets/none.js'),
    'missing api': await app.request('/api/v1/none'),
    'wrong method': await app.request('/api/v1/plan', { method: 'DELETE' }),
    preflight: await app.request('/api/v1/plan', {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example' },
    }),
    health: await app.request('/healthz'),
    acknowledgement: await putReport(town, token, hex(), aReport()),
    'no access': await app.request('/api/v1/organiser/me'),
    csv: await app.request('/api/v1/organiser/exports/attendance.csv?month=2026-11', asOrganiser(cookie)),
    'bad address': await app.request('/%'),
  };
  database.reports.put = () => Promise.reject(new Error('a bug'));
  answers['a bug'] = await putReport(town, token, hex(), aReport());
  const expected = {
    'content-security-policy': POLICY.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringMatching(/^camera=\(self\), .*geolocation=\(\).*microphone=\(\)/),
  };
  for (const [kind, reply] of Object.entries(answers)) {
    expect(Object.fromEntries(reply.headers), kind).toMatchObject(expected);
    expect(reply.headers.get('access-control-allow-origin'), kind).toBeNull();
    expect(reply.headers.get('strict-transport-security'), kind).toBeNull();
  }
  expect(Object.values(answers).map((reply) => reply.status)).toEqual([
    200, 200, 200, 404, 404, 405, 405, 200, 200, 401, 200, 404, 500,
  ]);
});

test('an https origin is told to stay https', async () => {
  const { app } = await aCollector({ config: { origin: 'https://tetote.example', trustsProxy: true } });
  expect((await app.request('/healthz')).headers.get('strict-transport-security')).toBe('max-age=31536000');
});
