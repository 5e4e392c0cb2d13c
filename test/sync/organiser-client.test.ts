import { expect, test } from 'vitest';

import { ERROR_CODES, type ErrorCode } from '#shared/error-codes.ts';
import {
  fetchAttendance,
  fetchAttendanceCsv,
  fetchOrganiser,
  fetchSetUp,
  fetchVenues,
  postJoinCode,
  postSetUp,
  postSignIn,
  postSignOut,
  postVenue,
  type OrganiserTrouble,
} from '#sync/organiser-client.ts';

import { anAttendance, aRow, HALL, json, ME, refused } from '../support/organiser-replies.ts';

type Call = { path: string; init: RequestInit };

/** A network that gives one reply, and what was asked of it. */
function oneReply(reply: Response | Error) {
  const calls: Call[] = [];
  const send = (path: string, init: RequestInit) => {
    calls.push({ path, init });
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  };
  return { calls, send };
}

test('asks with the cookie of this origin alone, keeps nothing and follows no redirect', async () => {
  const { calls, send } = oneReply(json(ME));
  expect(await fetchOrganiser(send)).toEqual({ word: 'ok', body: ME });
  expect(calls[0]?.path).toBe('/api/v1/organiser/me');
  expect(calls[0]?.init).toMatchObject({ credentials: 'same-origin', cache: 'no-store', redirect: 'error' });
});

test('every unsafe request says that it carries JSON, with or without anything in it', async () => {
  const { calls, send } = oneReply(json({}));
  const request = { secret: 'x', municipality: ME.municipality, name: '田中', password: 'p' };
  await postSetUp(request, send);
  await postSignIn('田中', 'p', send);
  await postSignOut(send);
  await postVenue('会場', send);
  await postJoinCode(send);
  const heard = calls.map(({ init }) => [
    init.method,
    new Headers(init.headers).get('content-type'),
    init.body,
  ]);
  expect(heard).toEqual([
    ['POST', 'application/json', JSON.stringify(request)],
    ['POST', 'application/json', '{"name":"田中","password":"p"}'],
    ['POST', 'application/json', '{}'],
    ['POST', 'application/json', '{"name":"会場"}'],
    ['POST', 'application/json', '{}'],
  ]);
});

test('gives each reply as its schema reads it', async () => {
  const report = anAttendance([aRow()]);
  const code = { code: '204FPEW3R4', minutes: 10 };
  expect(await fetchSetUp(oneReply(json({ open: true })).send)).toEqual({ word: 'ok', body: { open: true } });
  expect(await fetchVenues(oneReply(json({ venues: [HALL] })).send)).toEqual({
    word: 'ok',
    body: { venues: [HALL] },
  });
  expect(await postVenue('中央公民館', oneReply(json(HALL, 201)).send)).toEqual({ word: 'ok', body: HALL });
  expect(await postJoinCode(oneReply(json(code, 201)).send)).toEqual({ word: 'ok', body: code });
  expect(await fetchAttendance('2026-11', '', oneReply(json(report)).send)).toEqual({
    word: 'ok',
    body: report,
  });
  const gone = new Response(null, { status: 204 });
  expect(await postSignOut(oneReply(gone).send)).toEqual({ word: 'ok', body: null });
});

test('names a venue only when one is asked for', async () => {
  const { calls, send } = oneReply(json({}));
  await fetchAttendance('2026-11', '', send);
  await fetchAttendance('2026-11', 'chuo', send);
  await fetchAttendanceCsv('2026-11', 'chuo', send);
  expect(calls.map(({ path }) => path.replace('/api/v1/organiser', ''))).toEqual([
    '/reports/attendance?month=2026-11',
    '/reports/attendance?month=2026-11&venue=chuo',
    '/exports/attendance.csv?month=2026-11&venue=chuo',
  ]);
});

test('the CSV comes byte for byte, its byte order mark included', async () => {
  const headers = { 'content-type': 'text/csv; charset=utf-8' };
  const answer = await fetchAttendanceCsv(
    '2026-11',
    '',
    oneReply(new Response('\uFEFF"日"\r\n', { headers })).send,
  );
  expect(answer.word).toBe('ok');
  const bytes = 'body' in answer ? [...new Uint8Array(await answer.body.arrayBuffer())] : [];
  expect(bytes.slice(0, 4)).toEqual([0xef, 0xbb, 0xbf, 0x22]);
});

const WORDS: Record<ErrorCode, OrganiserTrouble> = {
  'not-found': 'too-old',
  method: 'too-old',
  'content-type': 'too-old',
  'too-large': 'unfit',
  malformed: 'unfit',
  period: 'unfit',
  conflict: 'taken',
  'no-access': 'signed-out',
  'wrong-code': 'too-old',
  'wrong-sign-in': 'wrong-sign-in',
  'set-up-closed': 'set-up-closed',
  'cross-site': 'other-address',
  'too-many': 'too-many',
  'too-old': 'too-old',
  busy: 'busy',
  internal: 'busy',
};

test.each(ERROR_CODES)('the refusal %s is a word', async (code) => {
  expect(await fetchOrganiser(oneReply(refused(code, 400)).send)).toEqual({ word: WORDS[code] });
});

const html = (status: number) =>
  new Response('<!doctype html><title>Wi-Fi</title>', { status, headers: { 'content-type': 'text/html' } });

test.each([
  ['the log-in page of a network', html(200), 'log-in-page'],
  ['a log-in page that says so', html(511), 'log-in-page'],
  ['a page instead of a refusal', html(404), 'log-in-page'],
  ['a proxy that has no one to ask', html(502), 'busy'],
  ['a proxy that was asked too often', html(429), 'too-many'],
  ['a reply with a part we do not know', json({ ...ME, role: 'admin' }), 'too-old'],
  ['a reply without a part we need', json({ name: '田中' }), 'too-old'],
  ['half a reply', new Response('{"name":"田'), 'log-in-page'],
  ['a refusal we do not know', json({ error: 'tired' }, 403), 'log-in-page'],
  ['no network', new TypeError('Failed to fetch'), 'offline'],
  ['an answer that never comes', new DOMException('over', 'TimeoutError'), 'offline'],
])('%s is a word', async (_, reply, word) => {
  expect(await fetchOrganiser(oneReply(reply).send)).toEqual({ word });
});

test('a page in the place of the CSV or of a sign-out is not taken for it', async () => {
  expect(await fetchAttendanceCsv('2026-11', '', oneReply(html(200)).send)).toEqual({ word: 'log-in-page' });
  expect(await postSignOut(oneReply(html(200)).send)).toEqual({ word: 'log-in-page' });
});

test('a bug is not taken for a bad network', async () => {
  await expect(fetchOrganiser(oneReply(new RangeError('ours')).send)).rejects.toThrow('ours');
});
