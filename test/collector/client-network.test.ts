import { Hono } from 'hono';
import { expect, test } from 'vitest';

import { networkOf } from '../../src/collector/client-network.ts';
import type { Env } from '../../src/collector/parts.ts';

async function network(address: string | undefined, forwarded?: string, trustsProxy = false) {
  const app = new Hono<Env>().get('/', (c) => c.text(networkOf(c, { origin: undefined, trustsProxy })));
  const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const bindings = address === undefined ? {} : { incoming: { socket: { remoteAddress: address } } };
  return (await app.request('/', { headers }, bindings)).text();
}

test.each([
  ['203.0.113.7', '203.0.113'],
  ['::ffff:203.0.113.7', '203.0.113'],
  ['2001:db8:7:1::9', '2001:db8:7'],
  ['2001:0DB8:0007::', '2001:db8:7'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
  [undefined, 'unknown'],
])('%s is of the network %s', async (address, expected) => {
  expect(await network(address)).toBe(expected);
});

test('what a caller says of itself counts only behind a trusted proxy, and then the last word', async () => {
  expect(await network('203.0.113.7', '198.51.100.1')).toBe('203.0.113');
  expect(await network('127.0.0.1', '192.0.2.1, 198.51.100.1', true)).toBe('198.51.100');
  expect(await network('127.0.0.1', undefined, true)).toBe('127.0.0');
});
