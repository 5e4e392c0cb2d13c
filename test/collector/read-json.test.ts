import { expect, test } from 'vitest';

import { canonicalBody } from '#shared/canonical.ts';

import { aTown, putBody } from '../support/collector/a-collector.ts';
import { aReport, hex } from '../support/collector/a-report.ts';

const body = async (reply: Response): Promise<unknown> => reply.json();

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-7', ''])(
  'refuses the content type "%s" with 415',
  async (type) => {
    const town = await aTown();
    const init = { headers: { 'content-type': type }, body: canonicalBody(aReport()) };
    const reply = await putBody(town, town.token, hex(), init);
    expect([reply.status, await body(reply)]).toEqual([415, { error: 'content-type' }]);
  },
);

test('refuses a compressed body with 415, so that nothing small can grow large', async () => {
  const town = await aTown();
  const init = { headers: { 'content-encoding': 'gzip' }, body: canonicalBody(aReport()) };
  expect((await putBody(town, town.token, hex(), init)).status).toBe(415);
});

test('takes application/json with charset=utf-8', async () => {
  const town = await aTown();
  const init = {
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: canonicalBody(aReport()),
  };
  expect((await putBody(town, town.token, hex(), init)).status).toBe(200);
});

test('refuses a body over 16 KiB with 413, with and without a length', async () => {
  const town = await aTown();
  const large = canonicalBody(aReport()) + ' '.repeat(15 * 1024);
  const whole = await putBody(town, town.token, hex(), { body: large });
  expect([whole.status, await body(whole)]).toEqual([413, { error: 'too-large' }]);
  let sent = 0;
  const endless = new ReadableStream({
    pull(stream) {
      sent += 1024;
      stream.enqueue(new Uint8Array(1024).fill(32));
    },
  });
  const init = { body: endless, duplex: 'half' } as RequestInit;
  expect((await putBody(town, town.token, hex(), init)).status).toBe(413);
  expect(sent).toBeLessThan(32 * 1024);
});

const text = JSON.stringify(aReport());

test.each([
  ['no JSON', 'hello'],
  ['nothing', ''],
  ['a byte order mark', `\uFEFF${text}`],
  ['a key twice', text.replace('"rev":1', '"rev":1,"rev":2')],
  ['a key twice in two spellings', text.replace('"rev":1', String.raw`"rev":1,"\u0072ev":2`)],
  ['half a surrogate pair', text.replace('"class"', String.raw`"\ud800"`)],
  ['__proto__', text.replace('"rev":1', '"rev":1,"__proto__":{"a":1}')],
  ['constructor', text.replace('"rev":1', '"rev":1,"constructor":{"a":1}')],
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
])('refuses %s with 400', async (_, sent) => {
  const town = await aTown();
  const reply = await putBody(town, town.token, hex(), { body: sent });
  expect([reply.status, await body(reply)]).toEqual([400, { error: 'malformed' }]);
});

test('refuses a number beyond all numbers and a thousand brackets with 422', async () => {
  const town = await aTown();
  const huge = await putBody(town, town.token, hex(), { body: text.replace('"talks":2', '"talks":1e309') });
  const deep = await putBody(town, town.token, hex(), { body: '['.repeat(1000) + ']'.repeat(1000) });
  expect([huge.status, deep.status]).toEqual([422, 422]);
});
