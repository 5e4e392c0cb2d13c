import { Hono } from 'hono';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { refusal } from '#shared/error-codes.ts';

import { refuse, refuseForNow } from '../../src/collector/refuse.ts';

test('a refusal is a status and one word of the shared list, with the seconds to wait where it passes', async () => {
  const app = new Hono()
    .get('/gone', (c) => refuse(c, 404, 'not-found'))
    .get('/often', (c) => refuseForNow(c, 429, 7))
    .get('/full', (c) => refuseForNow(c, 503, 10));
  const told = async (path: string) => {
    const reply = await app.request(path);
    return [reply.status, reply.headers.get('retry-after'), v.parse(refusal, await reply.json()).error];
  };
  expect(await told('/gone')).toEqual([404, null, 'not-found']);
  expect(await told('/often')).toEqual([429, '7', 'too-many']);
  expect(await told('/full')).toEqual([503, '10', 'busy']);
});
