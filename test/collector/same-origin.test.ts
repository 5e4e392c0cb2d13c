import { expect, test } from 'vitest';

import { aCollector, aTown, setUpTown, TOWN } from '../support/collector/a-collector.ts';
import { errorOf } from '../support/collector/organiser-wire.ts';

test.each([
  ['a cross-site page', { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }],
  ['another subdomain', { 'content-type': 'application/json', 'sec-fetch-site': 'same-site' }],
  ['no word of where from', { 'content-type': 'application/json' }],
  ['a foreign Origin', { 'content-type': 'application/json', origin: 'https://evil.example' }],
  ['a foreign Origin without JSON', { 'content-type': 'text/plain', origin: 'null' }],
])('a request from %s is refused with 403', async (_, headers) => {
  const { app, cookie, database } = await aTown();
  const body = JSON.stringify({ name: '図書館' });
  const init = { method: 'POST', headers: { cookie, ...headers } as Record<string, string>, body };
  const reply = await app.request('/api/v1/organiser/venues', init);
  expect(await errorOf(reply)).toEqual([403, { error: 'cross-site' }]);
  expect(await database.venues.list(TOWN.code)).toEqual([]);
});

test('an old browser without Sec-Fetch-Site passes by its Origin: the public one, or our own', async () => {
  const status = async (publicOrigin: string | undefined, origin: string) => {
    const collector = await aCollector({ config: { origin: publicOrigin, trustsProxy: false } });
    const cookie = await setUpTown(collector);
    const headers = { cookie, origin, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: '{"name":"図書館"}' };
    return (await collector.app.request('/api/v1/organiser/venues', init)).status;
  };
  expect(await status('https://tetote.example', 'https://tetote.example')).toBe(201);
  expect(await status(undefined, 'http://localhost')).toBe(201);
  expect(await status('https://tetote.example', 'http://localhost')).toBe(403);
});

test('a form from our own page is refused with 415', async () => {
  const { app, cookie } = await aTown();
  const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' };
  const reply = await app.request('/api/v1/organiser/venues', {
    method: 'POST',
    headers,
    body: '{"name":"a"}',
  });
  expect(await errorOf(reply)).toEqual([415, { error: 'content-type' }]);
});
