import { expect, test } from 'vitest';

import { aCollector, cookieOf, PASSWORD, setUpTown, TOWN } from '../../support/collector/a-collector.ts';
import { errorOf, fromAddress, me, post, signIn } from '../../support/collector/organiser-wire.ts';

const MINUTE = 60_000;

test('a wrong password and an unknown name are one and the same refusal', async () => {
  const collector = await aCollector();
  await setUpTown(collector);
  const wrong = await signIn(collector, 'まちがった あいことば です');
  const unknown = await signIn(collector, PASSWORD, '鈴木');
  expect(await errorOf(wrong)).toEqual([401, { error: 'wrong-sign-in' }]);
  expect(await errorOf(unknown)).toEqual([401, { error: 'wrong-sign-in' }]);
  expect([...unknown.headers]).toEqual([...wrong.headers]);
});

test('ten wrong passwords from one network make it wait, and lock nobody out elsewhere', async () => {
  const collector = await aCollector();
  await setUpTown(collector);
  const from = (address: string, password: string) =>
    fromAddress(collector, address, { path: '/api/v1/organiser/sign-in', body: { name: '田中', password } });
  for (let wrong = 0; wrong < 10; wrong += 1) {
    expect((await from('203.0.113.5', 'まちがった あいことば です')).status).toBe(401);
  }
  const next = await from('203.0.113.99', PASSWORD);
  expect(await errorOf(next)).toEqual([429, { error: 'too-many' }]);
  expect(next.headers.get('retry-after')).toBe('600');
  expect((await from('198.51.100.5', PASSWORD)).status).toBe(200);
  collector.time.now += 10 * MINUTE;
  expect((await from('203.0.113.5', PASSWORD)).status).toBe(200);
});

test('sign-in gives a new session each time and ends the one before', async () => {
  const collector = await aCollector();
  const first = await setUpTown(collector);
  const reply = await signIn(collector, PASSWORD, '田中', first);
  const second = cookieOf(reply);
  expect(await reply.json()).toEqual({ name: '田中', municipality: TOWN });
  expect(second).not.toBe(first);
  expect((await me(collector, first)).status).toBe(401);
  expect(await (await me(collector, second)).json()).toEqual({ name: '田中', municipality: TOWN });
});

test('sign-out ends the session on the server too', async () => {
  const collector = await aCollector();
  const cookie = await setUpTown(collector);
  const reply = await post(collector, 'sign-out', {}, { cookie });
  expect([reply.status, await reply.text()]).toEqual([204, '']);
  expect(reply.headers.get('set-cookie')).toBe('__Host-tetote=; Max-Age=0; Path=/; Secure');
  expect((await me(collector, cookie)).status).toBe(401);
});
