import { expect, test } from 'vitest';

import { aCollector, aTown, joinClass, setUpTown } from '../support/collector/a-collector.ts';
import { errorOf, me, signIn } from '../support/collector/organiser-wire.ts';

const MINUTE = 60_000;

test('the session cookie is bound to host, TLS and this site, and closed to scripts', async () => {
  const collector = await aCollector();
  await setUpTown(collector);
  const cookie = (await signIn(collector)).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-tetote=[\w-]{43}; /);
  const attributes = cookie.split('; ').slice(1).toSorted();
  expect(attributes).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict', 'Secure']);
});

test('a session ends after 30 idle minutes', async () => {
  const collector = await aCollector();
  const cookie = await setUpTown(collector);
  collector.time.now += 29 * MINUTE;
  expect((await me(collector, cookie)).status).toBe(200);
  collector.time.now += 30 * MINUTE;
  expect((await me(collector, cookie)).status).toBe(200);
  collector.time.now += 30 * MINUTE + 1;
  expect(await errorOf(await me(collector, cookie))).toEqual([401, { error: 'no-access' }]);
  collector.time.now -= 5 * MINUTE;
  expect((await me(collector, cookie)).status).toBe(401);
});

test('a session ends after 12 hours, however busy', async () => {
  const collector = await aCollector();
  const cookie = await setUpTown(collector);
  const statuses = [];
  for (let quarter = 0; quarter <= 48; quarter += 1) {
    statuses.push((await me(collector, cookie)).status);
    collector.time.now += 15 * MINUTE;
  }
  expect(statuses).toEqual(Array.from({ length: 49 }, () => 200));
  expect((await me(collector, cookie)).status).toBe(401);
});

test('a token is known by its hash alone, and one in another form is nobody', async () => {
  const { app, cookie, token } = await aTown();
  const plan = (authorization: string) =>
    Promise.resolve(app.request('/api/v1/plan', { headers: { authorization } }));
  expect((await plan(`Bearer ${token}`)).status).toBe(200);
  for (const other of [token, `bearer ${token}`, `Bearer ${token}x`, `Basic ${token}`, `Bearer ${cookie}`]) {
    expect(await errorOf(await plan(other))).toEqual([401, { error: 'no-access' }]);
  }
});

test('two phones of one class have tokens of their own', async () => {
  const town = await aTown();
  expect(await joinClass(town, town.cookie)).not.toBe(town.token);
});
