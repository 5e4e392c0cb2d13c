// The process itself: what it prints, what it has on disk when it is killed, how it ends.
import { once } from 'node:events';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

import { expect, test, vi } from 'vitest';

import { canonicalBody } from '#shared/canonical.ts';
import type { AttendanceReport } from '#shared/reports.ts';

import {
  asOrganiser,
  cookieOf,
  JSON_FROM_OUR_PAGE,
  joinClass,
  newJoinCode,
  PASSWORD,
  putReport,
  TOWN,
} from '../support/collector/a-collector.ts';
import {
  type CollectorProcess,
  runRefusedCollector,
  setUpSecretOf,
  startCollector,
} from '../support/collector/a-process.ts';
import { aReport, aSession, hex } from '../support/collector/a-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Each test starts several processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

/** The process in the shape of an app: the same makers speak to it over the network. */
const over = (origin: string, headers: Record<string, string> = {}) => ({
  app: {
    request: (path: string, init?: RequestInit) =>
      fetch(origin + path, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers },
      }),
  } as never,
});

async function setUp(started: CollectorProcess, wire = over(started.origin)): Promise<string> {
  const secret = await setUpSecretOf(started);
  const body = JSON.stringify({ secret, municipality: TOWN, name: '田中', password: PASSWORD });
  const { app } = wire as { app: { request(path: string, init: RequestInit): Promise<Response> } };
  const reply = await app.request('/api/v1/organiser/set-up', {
    method: 'POST',
    headers: JSON_FROM_OUR_PAGE,
    body,
  });
  expect(reply.status).toBe(201);
  return cookieOf(reply);
}

test('prints its address and a set-up link; a restart before its use prints another and the old one dies', async () => {
  const environment = { TETOTE_DATA: join(temporaryFolder(), 'data') };
  const first = await startCollector(environment);
  const old = await setUpSecretOf(first);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  const second = await startCollector(environment);
  expect(await setUpSecretOf(second)).not.toBe(old);
  const body = JSON.stringify({ secret: old, municipality: TOWN, name: '田中', password: PASSWORD });
  const init = { method: 'POST', headers: JSON_FROM_OUR_PAGE, body };
  const reply = await fetch(`${second.origin}/api/v1/organiser/set-up`, init);
  expect([reply.status, await reply.json()]).toEqual([403, { error: 'set-up-closed' }]);
  await setUp(second);
  second.child.kill('SIGTERM');
  await second.ended;
  const third = await startCollector(environment);
  expect((await fetch(`${third.origin}/readyz`)).status).toBe(200);
  expect(third.printed()).not.toContain('set-up#');
});

/** The minutes of every session that the organiser sees: each report of a test has a number of its own there. */
async function minutesKept(origin: string, cookie: string): Promise<number[]> {
  const path = `/api/v1/organiser/reports/attendance?month=${today.slice(0, 7)}`;
  const reply = await fetch(origin + path, asOrganiser(cookie));
  return ((await reply.json()) as AttendanceReport).rows.map((row) => row.minutes);
}

const aReportOf = (minutes: number) => aReport({ session: aSession({ id: hex(), date: today, minutes }) });

test('has every acknowledged report on disk when it is killed in the middle of its work', async () => {
  const environment = { TETOTE_DATA: temporaryFolder() };
  const first = await startCollector(environment);
  const wire = over(first.origin);
  const cookie = await setUp(first);
  const tokens = [await joinClass(wire as never, cookie), await joinClass(wire as never, cookie)];
  const acknowledged: number[] = [];
  const send = async (minutes: number) => {
    const reply = await putReport(wire, tokens[minutes % 2] ?? '', hex(), aReportOf(minutes));
    if (reply.status === 200) acknowledged.push(minutes);
    if (acknowledged.length === 20) first.child.kill('SIGKILL');
  };
  await Promise.allSettled(Array.from({ length: 40 }, (_, index) => send(index + 1)));
  await first.ended;
  expect(acknowledged.length).toBeGreaterThanOrEqual(20);
  const second = await startCollector(environment);
  expect(await minutesKept(second.origin, cookie)).toEqual(expect.arrayContaining(acknowledged));
});

test('ends at once when the disk breaks, without acknowledging what it could not write', async () => {
  const environment = { TETOTE_DATA: temporaryFolder() };
  const first = await startCollector(environment, { largestFileKib: 400 });
  const wire = over(first.origin);
  const cookie = await setUp(first);
  const acknowledged: number[] = [];
  const sendUntilItEnds = async () => {
    const tokens = [await joinClass(wire as never, cookie), await joinClass(wire as never, cookie)];
    for (let minutes = 1; minutes <= 40; minutes += 1) {
      const reply = await putReport(wire, tokens[minutes % 2] ?? '', hex(), aReportOf(minutes));
      if (reply.status === 200) acknowledged.push(minutes);
    }
  };
  await expect(sendUntilItEnds()).rejects.toThrow('fetch failed');
  expect([await first.ended, first.printed()]).toEqual([1, expect.stringContaining('"event":"disk-broken"')]);
  expect(acknowledged.length).toBeGreaterThan(0);
  const second = await startCollector(environment);
  expect((await minutesKept(second.origin, cookie)).toSorted((a, b) => a - b)).toEqual(acknowledged);
});

test('on SIGTERM finishes the report under way, takes no new connection, and ends with 0', async () => {
  const started = await startCollector({ TETOTE_DATA: temporaryFolder() });
  const token = await joinClass(over(started.origin) as never, await setUp(started));
  const body = canonicalBody(aReport({ session: aSession({ date: today }) }));
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    expect: '100-continue',
  };
  const sending = request(`${started.origin}/api/v1/reports/${hex()}`, { method: 'PUT', headers });
  const status = new Promise((resolve, reject) => {
    sending.once('response', (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    });
    sending.once('error', reject);
  });
  sending.flushHeaders();
  await once(sending, 'continue');
  sending.write(body.slice(0, 1000));
  started.child.kill('SIGTERM');
  await expect.poll(() => fetch(`${started.origin}/healthz`).then(String, () => 'refused')).toBe('refused');
  sending.end(body.slice(1000));
  expect(await status).toBe(200);
  expect(await started.ended).toBe(0);
});

test('refuses a copied database with a plain reason and without a stack', async () => {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  const started = await startCollector({ TETOTE_DATA: here });
  started.child.kill('SIGTERM');
  await started.ended;
  copyFileSync(join(here, 'tetote.db'), join(there, 'tetote.db'));
  const { code, printed } = await runRefusedCollector({ TETOTE_DATA: there });
  expect([code, printed]).toEqual([1, expect.stringContaining('does not belong to this data folder')]);
  expect(printed).not.toContain('    at ');
});

test('names the variables it cannot read', async () => {
  const { code, printed } = await runRefusedCollector({ PORT: 'http', TETOTE_ORIGIN: 'tetote.example' });
  expect([code, printed]).toEqual([1, expect.stringMatching(/PORT, TETOTE_ORIGIN/)]);
});

test('says that an address without TLS has no camera and no offline use', async () => {
  const environment = { TETOTE_DATA: temporaryFolder(), TETOTE_ORIGIN: 'http://192.168.1.20:8080' };
  const started = await startCollector(environment);
  await setUpSecretOf(started);
  expect(started.printed()).toContain('http://192.168.1.20:8080 has no TLS: there the camera, offline use');
});

test('writes neither address, browser, token, code nor password into database, WAL or log', async () => {
  const folder = temporaryFolder();
  const started = await startCollector({ TETOTE_DATA: folder, TETOTE_TRUST_PROXY: '1' });
  const wire = over(started.origin, { 'user-agent': 'CanaryBrowser/7', 'x-forwarded-for': '203.0.113.77' });
  const cookie = await setUp(started, wire);
  const code = await newJoinCode(wire, cookie);
  const token = await joinClass(wire as never, cookie);
  const kept = aReport({ session: aSession({ id: hex(), date: today }) });
  expect((await putReport(wire, token, hex(), kept)).status).toBe(200);
  await putReport(wire, token, hex(), { ...kept, note: 'CanaryName' } as never);
  await putReport(wire, 'x'.repeat(43), hex(), kept);
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  const everything = [...files, started.printed()].join('\n');
  expect(readdirSync(folder)).toContain('tetote.db-wal');
  expect(everything).toContain(kept.session.id);
  const secret = cookie.split('=')[1] ?? '';
  for (const canary of [
    '203.0.113',
    '127.0.0.1',
    '::ffff',
    'CanaryBrowser',
    'CanaryName',
    token,
    code,
    secret,
  ]) {
    expect(everything).not.toContain(canary);
  }
  for (const text of [PASSWORD, await setUpSecretOf(started)]) {
    expect(files.join('\n')).not.toContain(Buffer.from(text).toString('latin1'));
  }
});
