import { afterEach, expect, test, vi } from 'vitest';

import { canonicalBody } from '#shared/canonical.ts';
import { enrol, fetchPlan, putReport } from '#sync/collector-client.ts';

import { REPORT_ID, TOKEN, TOWN } from '../support/phone.ts';
import { acknowledges, json, logInPage, network, noNetwork, refuses } from '../support/scripted-collector.ts';

const BODY = canonicalBody({ rev: 1, venue: '中央' });
const put = (...answers: Parameters<typeof network>) =>
  putReport(REPORT_ID, BODY, TOKEN, network(...answers).send);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a report goes out byte for byte, with its token and nothing else that could tell who sends', async () => {
  const { asked, send } = network(acknowledges());
  await putReport(REPORT_ID, BODY, TOKEN, send);
  expect(asked).toEqual([
    {
      path: `/api/v1/reports/${REPORT_ID}`,
      init: {
        method: 'PUT',
        body: BODY,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: expect.any(AbortSignal) as AbortSignal,
      },
    },
  ]);
});

test('without another way given it is the fetch of the browser that is called', async () => {
  const { asked, send } = network(acknowledges());
  vi.stubGlobal('fetch', send);
  expect(await putReport(REPORT_ID, BODY, TOKEN)).toMatchObject({ word: 'taken' });
  expect(asked).toHaveLength(1);
});

test('an acknowledgement in its exact form is taken', async () => {
  expect(await put(acknowledges())).toMatchObject({
    word: 'taken',
    acknowledgement: { id: REPORT_ID, rev: 1 },
  });
});

test.each([
  ['a log-in page', logInPage()],
  ['a log-in page that says 511', logInPage(511)],
  ['a log-in page that says 403', logInPage(403)],
  [
    'a redirect to another place',
    () => new Response(null, { status: 302, headers: { location: 'https://wifi.example/' } }),
  ],
  ['an empty 204', () => new Response(null, { status: 204 })],
  ['half a reply', () => new Response('{"id":"22', { status: 200 })],
  ['a reply with a key too many', acknowledges({ more: 1 })],
  ['a reply of another kind', () => json({ ok: true })],
])('%s is not an answer of the collector', async (_, answer) => {
  expect(await put(answer)).toMatchObject({ word: 'later', reason: 'log-in-page' });
});

test.each([
  [401, 'no-access'],
  [403, 'no-access'],
  [409, 'conflict'],
  [413, 'too-large'],
  [415, 'content-type'],
  [422, 'period'],
  [426, 'too-old'],
] as const)('%i is the refusal "%s"', async (status, error) => {
  expect(await put(refuses(status, error))).toEqual({ word: 'refused', status, reason: error });
});

test.each([408, 429, 500, 502, 503, 504])('%i means later, whatever its body says', async (status) => {
  expect(await put(logInPage(status))).toEqual({ word: 'later', reason: 'busy', retryAfterMs: null, status });
});

test.each([
  [{ 'retry-after': '30' }, 30_000],
  [{ 'retry-after': '999999999' }, 24 * 60 * 60 * 1000],
  [{ 'retry-after': 'Fri, 20 Nov 2026 03:02:00 GMT', date: 'Fri, 20 Nov 2026 03:00:00 GMT' }, 120_000],
  [{ 'retry-after': 'Fri, 20 Nov 2026 02:00:00 GMT', date: 'Fri, 20 Nov 2026 03:00:00 GMT' }, 0],
  [{ 'retry-after': 'Fri, 20 Nov 2026 03:02:00 GMT' }, null],
  [{ 'retry-after': 'soon' }, null],
])('the wait asked for with %o is understood', async (headers, retryAfterMs) => {
  expect(await put(refuses(503, 'busy', headers))).toMatchObject({ retryAfterMs });
});

test('a limit for the day is told from a rush, and from a collector that is down for long', async () => {
  const hours = { 'retry-after': '7200' };
  expect(await put(refuses(429, 'too-many', hours))).toMatchObject({ reason: 'tomorrow' });
  expect(await put(refuses(429, 'too-many', { 'retry-after': '60' }))).toMatchObject({ reason: 'busy' });
  expect(await put(refuses(503, 'busy', hours))).toMatchObject({ reason: 'busy' });
});

test('no network means later', async () => {
  expect(await put(noNetwork)).toEqual({
    word: 'later',
    reason: 'no-network',
    retryAfterMs: null,
    status: null,
  });
});

test('a reply that breaks off in the middle means later', async () => {
  const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
  expect(await put(() => new Response(broken))).toMatchObject({ word: 'later', reason: 'no-network' });
});

test('after thirty seconds without an answer the request is given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const silent = (_: string, { signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as DOMException));
    });
  const answer = putReport(REPORT_ID, BODY, TOKEN, silent);
  vi.advanceTimersByTime(29_999);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(await answer).toMatchObject({ word: 'later', reason: 'no-network' });
});

test('a bug on the way is not taken for a bad network', async () => {
  const bug = new RangeError('bug');
  await expect(
    put(() => {
      throw bug;
    }),
  ).rejects.toBe(bug);
});

test('a code becomes a token', async () => {
  const reply = { token: TOKEN, expiresOn: '2027-03-31', municipality: TOWN };
  const { asked, send } = network(() => json(reply, 201));
  expect(await enrol('0123456789', send)).toEqual({ word: 'enrolled', reply });
  expect(asked[0]).toMatchObject({
    path: '/api/v1/enrolments',
    init: { method: 'POST', body: '{"code":"0123456789"}', credentials: 'omit' },
  });
});

test('the plan of the town is asked for with the token', async () => {
  const plan = { municipality: TOWN, venues: [{ id: 'chuo', name: '中央公民館' }] };
  const { asked, send } = network(() => json(plan));
  expect(await fetchPlan(TOKEN, send)).toEqual({ word: 'plan', plan });
  expect(asked[0]).toMatchObject({
    path: '/api/v1/plan',
    init: { method: 'GET', headers: { authorization: `Bearer ${TOKEN}` } },
  });
});
