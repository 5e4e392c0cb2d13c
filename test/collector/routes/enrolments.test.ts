import * as v from 'valibot';
import { expect, test, vi } from 'vitest';

import { enrolmentReply } from '#shared/enrolment.ts';

import {
  aCollector,
  aTown,
  type Collector,
  enrol,
  newJoinCode,
  setUpTown,
  TOWN,
} from '../../support/collector/a-collector.ts';
import { errorOf, fromAddress } from '../../support/collector/organiser-wire.ts';

async function withCode(): Promise<Collector & { code: string }> {
  const collector = await aCollector();
  const cookie = await setUpTown(collector);
  return { ...collector, code: await newJoinCode(collector, cookie) };
}

test('a join code becomes a token to the end of the fiscal year, and the plan can be read with it', async () => {
  const collector = await withCode();
  const reply = await enrol(collector, collector.code);
  expect(reply.status).toBe(201);
  const { token, expiresOn, municipality } = v.parse(enrolmentReply, await reply.json());
  expect([expiresOn, municipality]).toEqual(['2027-03-31', TOWN]);
  await collector.database.venues.add(TOWN.code, '中央公民館');
  const plan = await collector.app.request('/api/v1/plan', { headers: { authorization: `Bearer ${token}` } });
  expect(await plan.json()).toEqual({ municipality: TOWN, venues: [{ id: 'venue-1', name: '中央公民館' }] });
});

test('wrong, used and ten minutes old codes are one and the same refusal', async () => {
  const collector = await withCode();
  const wrong = await enrol(collector, '0000000000');
  await enrol(collector, collector.code);
  const used = await enrol(collector, collector.code);
  const late = await withCode();
  late.time.now += 10 * 60_000;
  const over = await enrol(late, late.code);
  for (const reply of [wrong, used, over])
    expect(await errorOf(reply)).toEqual([403, { error: 'wrong-code' }]);
});

test('a code is good to its last second', async () => {
  const collector = await withCode();
  collector.time.now += 10 * 60_000 - 1;
  expect((await enrol(collector, collector.code)).status).toBe(201);
});

test.each(['', '12345', '000000000O', 'ABC-DEF-GH'])('"%s" is no code at all: 422', async (code) => {
  const collector = await aCollector();
  expect(await errorOf(await enrol(collector, code))).toEqual([422, { error: 'malformed' }]);
});

test('twenty wrong codes make a network wait ten minutes, and no other network', async () => {
  const collector = await withCode();
  const from = (address: string, code: string) =>
    fromAddress(collector, address, { path: '/api/v1/enrolments', body: { code } });
  for (let wrong = 0; wrong < 20; wrong += 1) {
    expect((await from(`2001:db8:7:${wrong}::1`, '0000000000')).status).toBe(403);
  }
  const next = await from('2001:db8:7::99', collector.code);
  expect(await errorOf(next)).toEqual([429, { error: 'too-many' }]);
  expect(next.headers.get('retry-after')).toBe('600');
  expect((await from('2001:db8:8::1', collector.code)).status).toBe(201);
});

test('a whole class may join from one room', async () => {
  const { app, cookie } = await aTown();
  const codes = await Promise.all(Array.from({ length: 30 }, () => newJoinCode({ app }, cookie)));
  const statuses = [];
  for (const code of codes) statuses.push((await enrol({ app }, code)).status);
  expect(new Set(statuses)).toEqual(new Set([201]));
});

test('a right code that the collector could not look up is no wrong try', async () => {
  const collector = await withCode();
  const redeem = vi
    .spyOn(collector.database.joining, 'redeem')
    .mockRejectedValue(new Error('the disk is gone'));
  for (let turn = 0; turn < 20; turn += 1) {
    expect((await enrol(collector, collector.code)).status).toBe(500);
  }
  redeem.mockRestore();
  expect((await enrol(collector, collector.code)).status).toBe(201);
});

test('who had to wait because the whole country joined at once has made no wrong try', async () => {
  const collector = await withCode();
  const from = (address: string, code: string) =>
    fromAddress(collector, address, { path: '/api/v1/enrolments', body: { code } });
  for (let network = 0; network < 1_000; network += 1) {
    await from(`2001:db8:${network.toString(16)}::1`, '0000000000');
  }
  for (let turn = 0; turn < 25; turn += 1) {
    expect((await from('2001:db8:ffff::1', collector.code)).headers.get('retry-after')).toBe('60');
  }
  collector.time.now += 60_000;
  expect((await from('2001:db8:ffff::1', collector.code)).status).toBe(201);
});
