import * as v from 'valibot';
import { expect, test } from 'vitest';

import { type Acknowledgement, acknowledgement } from '#shared/acknowledgement.ts';
import { canonicalBody, sha256 } from '#shared/canonical.ts';

import { aTown, phoneOfAnotherTown, putBody, putReport } from '../../support/collector/a-collector.ts';
import { aReport, aSession, hex } from '../../support/collector/a-report.ts';

const body = async (reply: Response): Promise<unknown> => reply.json();
const told = async (reply: Response): Promise<Acknowledgement> =>
  v.parse(acknowledgement, await reply.json());

test('acknowledges a report with its id, rev, hash of the very bytes, and the epoch', async () => {
  const town = await aTown();
  const id = hex();
  const report = aReport();
  const reply = await putReport(town, town.token, id, report);
  expect(reply.status).toBe(200);
  expect(await told(reply)).toEqual({
    id,
    rev: 1,
    hash: await sha256(canonicalBody(report)),
    epoch: town.database.epoch,
    superseded: false,
  });
  expect(await town.database.reports.findStamp(id)).toMatchObject({ rev: 1 });
});

test('acknowledges the same report again and counts it once', async () => {
  const town = await aTown();
  const id = hex();
  const first = await told(await putReport(town, town.token, id, aReport()));
  const again = await told(await putReport(town, town.token, id, aReport()));
  expect(again).toEqual(first);
  expect(await town.database.reports.listParts('432041', '2026-11')).toHaveLength(1);
});

test('keeps a higher rev in place of the lower and marks changed counts as corrected', async () => {
  const town = await aTown();
  const id = hex();
  await putReport(town, town.token, id, aReport());
  const reply = await putReport(town, town.token, id, aReport({ rev: 2, heads: { residents: 14 } }));
  expect(await told(reply)).toMatchObject({ rev: 2, superseded: false });
  const parts = await town.database.reports.listParts('432041', '2026-11');
  expect(parts.map((part) => [part.report.heads.residents, part.corrected])).toEqual([[14, true]]);
});

test('acknowledges a lower rev with what is kept, as superseded', async () => {
  const town = await aTown();
  const id = hex();
  const newest = await told(await putReport(town, town.token, id, aReport({ rev: 3 })));
  const late = await told(await putReport(town, town.token, id, aReport({ rev: 2 })));
  expect(late).toEqual({ ...newest, superseded: true });
});

test('refuses other content under the same id and rev, and keeps the first', async () => {
  const town = await aTown();
  const id = hex();
  const first = await told(await putReport(town, town.token, id, aReport()));
  const other = await putReport(town, town.token, id, aReport({ talks: 9 }));
  expect([other.status, await body(other)]).toEqual([409, { error: 'conflict' }]);
  expect(await town.database.reports.findStamp(id)).toMatchObject({ rev: 1, hash: first.hash });
});

test.each([
  ['no token', {}],
  ['an unknown token', { authorization: `Bearer ${'x'.repeat(43)}` }],
  ['a token in another form', { authorization: 'Basic abc' }],
])('refuses %s with 401', async (_, headers) => {
  const town = await aTown();
  const init = { method: 'PUT', headers, body: canonicalBody(aReport()) };
  const reply = await town.app.request(`/api/v1/reports/${hex()}`, init);
  expect([reply.status, await body(reply)]).toEqual([401, { error: 'no-access' }]);
});

test('refuses a token after the end of its fiscal year, and takes it on its last day', async () => {
  const town = await aTown();
  const onTheDay = (date: string) => aReport({ session: aSession({ date }) });
  town.time.now = Date.UTC(2027, 2, 31, 14, 59);
  expect((await putReport(town, town.token, hex(), onTheDay('2027-03-31'))).status).toBe(200);
  town.time.now += 60_000;
  expect((await putReport(town, town.token, hex(), onTheDay('2027-04-01'))).status).toBe(401);
});

test('answers 404 to a phone of another town and changes nothing', async () => {
  const town = await aTown();
  const id = hex();
  const first = await told(await putReport(town, town.token, id, aReport()));
  const strangerToken = phoneOfAnotherTown(town.folder);
  const reply = await putReport(town, strangerToken, id, aReport({ rev: 9 }));
  expect([reply.status, await body(reply)]).toEqual([404, { error: 'not-found' }]);
  expect(await town.database.reports.findStamp(id)).toEqual({
    municipality: '432041',
    rev: 1,
    hash: first.hash,
  });
});

test.each([
  '9F2C0000000000000000000000000001',
  'abc',
  '..%2f..%2fetc',
  "1'%20or%20'1'='1",
  `${'0'.repeat(33)}`,
])('refuses the id %s with 400', async (id) => {
  const town = await aTown();
  const reply = await putReport(town, town.token, id, aReport());
  expect([reply.status, await body(reply)]).toEqual([400, { error: 'malformed' }]);
});

test.each([
  ['a name', { ...aReport(), name: 'はなこ' }],
  ['a missing field', { ...aReport(), talks: undefined }],
  ['a number as text', { ...aReport(), talks: '5' }],
  ['a negative count', aReport({ talks: -1 })],
  ['half a head', aReport({ heads: { residents: 12.5 } })],
  ['null', null],
  ['a later version', { ...aReport(), version: 2 }],
  ['more first-timers than residents', aReport({ heads: { firstTimers: 13 } })],
  ['a lesson with more heads than residents', aReport({ taught: [{ lesson: 'a', heads: 13 }] })],
  ['a day that does not exist', aReport({ session: aSession({ date: '2026-02-30' }) })],
])('refuses %s with 422', async (_, sent) => {
  const town = await aTown();
  const reply = await putBody(town, town.token, hex(), { body: JSON.stringify(sent) });
  expect([reply.status, await body(reply)]).toEqual([422, { error: 'malformed' }]);
});

test.each([
  ['2025-10-01', 200],
  ['2025-09-30', 422],
  ['2026-11-21', 200],
  ['2026-11-22', 422],
])('on 2026-11-20 answers a session of %s with %i', async (date, status) => {
  const town = await aTown();
  const reply = await putReport(town, town.token, hex(), aReport({ session: aSession({ date }) }));
  expect(reply.status).toBe(status);
  expect(await body(reply)).toMatchObject(status === 200 ? { rev: 1 } : { error: 'period' });
});

test('takes 20 new sessions a day from one phone, then asks to come tomorrow, and still acknowledges what it has', async () => {
  const town = await aTown();
  const ids = Array.from({ length: 20 }, hex);
  for (const id of ids) expect((await putReport(town, town.token, id, aReport())).status).toBe(200);
  const next = await putReport(town, town.token, hex(), aReport());
  expect([next.status, await body(next)]).toEqual([429, { error: 'too-many' }]);
  // 12:00 in Japan: twelve hours until the next day.
  expect(next.headers.get('retry-after')).toBe(String(12 * 3600));
  expect((await putReport(town, town.token, ids[0]!, aReport())).status).toBe(200);
  town.time.now += 12 * 3_600_000;
  expect((await putReport(town, town.token, hex(), aReport())).status).toBe(200);
});

test('takes five changes of one report a day', async () => {
  const town = await aTown();
  const id = hex();
  const statuses: number[] = [];
  for (const rev of [1, 2, 3, 4, 5, 6]) {
    statuses.push((await putReport(town, town.token, id, aReport({ rev }))).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  expect(await town.database.reports.findStamp(id)).toMatchObject({ rev: 5 });
});

test('asks a phone that sends without pause to wait', async () => {
  const town = await aTown();
  const id = hex();
  for (let sent = 0; sent < 60; sent += 1) await putReport(town, town.token, id, aReport());
  const next = await putReport(town, town.token, id, aReport());
  expect([next.status, next.headers.get('retry-after')]).toEqual([429, '60']);
});
