import { expect, test } from 'vitest';

import { aCollector, aTown, putReport } from '../support/collector/a-collector.ts';
import { aReport, hex } from '../support/collector/a-report.ts';

test('answers of the API are never stored', async () => {
  const { app } = await aCollector();
  for (const path of ['/api/v1/plan', '/api/v1/none', '/healthz', '/readyz']) {
    expect((await app.request(path)).headers.get('cache-control')).toBe('no-store');
  }
});

test.each([
  ['POST', '/api/v1/reports/0', 'PUT'],
  ['DELETE', '/api/v1/enrolments', 'POST'],
  ['PUT', '/api/v1/plan', 'GET, HEAD'],
  ['PUT', '/healthz', 'GET, HEAD'],
])('%s %s is refused with 405 and told what goes', async (method, path, allow) => {
  const { app } = await aCollector();
  const reply = await app.request(path, { method });
  expect([reply.status, reply.headers.get('allow'), await reply.json()]).toEqual([
    405,
    allow,
    { error: 'method' },
  ]);
});

test('a bug is answered with 500 and one word, and logged without what was sent', async () => {
  const town = await aTown();
  town.database.reports.put = () => Promise.reject(new Error('secret 203.0.113.7'));
  const reply = await putReport(town, town.token, hex(), aReport());
  expect([reply.status, await reply.json()]).toEqual([500, { error: 'internal' }]);
  expect(town.lines).toEqual([
    {
      event: 'request-failed',
      method: 'PUT',
      trouble: 'bug',
      where: expect.stringMatching(/^Error \S+\.ts:\d+$/),
    },
  ]);
});
