// A whole collector on SQLite in a folder of its own. The clock is the test's; everything else is real.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { onTestFinished } from 'vitest';

import { canonicalBody } from '#shared/canonical.ts';
import type { EnrolmentReply } from '#shared/enrolment.ts';
import type { JoinCodeReply } from '#shared/organiser.ts';
import type { SessionReport } from '#shared/session-report.ts';

import { createApp } from '../../../src/collector/app.ts';
import type { CollectorDatabase } from '../../../src/collector/database/collector-database.ts';
import { openSqlite } from '../../../src/collector/database/sqlite.ts';
import type { LogLine, Parts } from '../../../src/collector/parts.ts';
import { hashSecret, newSecret } from '../../../src/collector/secrets.ts';
import { NO_SITE } from '../../../src/collector/site/load-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const NOON = Date.UTC(2026, 10, 20, 3);
export const TOWN = { code: '432041', name: '荒尾市' };
export const PASSWORD = '長い あいことば を つかう';

export const random = (bytes: number): Uint8Array => randomBytes(bytes);

export type Collector = Awaited<ReturnType<typeof aCollector>>;

type Options = Partial<Omit<Parts, 'clock' | 'log'>> & { folder?: string };

export async function aCollector(options: Options = {}) {
  const folder = options.folder ?? temporaryFolder();
  const database = options.database ?? (await aDatabase(folder));
  const time = { now: NOON };
  const lines: LogLine[] = [];
  const parts: Parts = {
    database,
    config: options.config ?? { origin: undefined, trustsProxy: false },
    clock: () => time.now,
    random: options.random ?? random,
    site: options.site ?? NO_SITE,
    log: (line) => lines.push(line),
  };
  return { app: createApp(parts), database, folder, lines, time };
}

async function aDatabase(folder: string): Promise<CollectorDatabase> {
  const onBroken = (error: unknown) => {
    throw error;
  };
  const database = await openSqlite({ dataFolder: folder, random, onBroken });
  onTestFinished(() => database.close());
  return database;
}

export const JSON_FROM_OUR_PAGE = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

/** Set-up through the printed link; gives the cookie header of the signed-in organiser. */
export async function setUpTown({ app, database }: Pick<Collector, 'app' | 'database'>): Promise<string> {
  const secret = newSecret(random);
  await database.organisers.openSetUp(hashSecret(secret));
  const body = JSON.stringify({ secret, municipality: TOWN, name: '田中', password: PASSWORD });
  const reply = await app.request('/api/v1/organiser/set-up', {
    method: 'POST',
    headers: JSON_FROM_OUR_PAGE,
    body,
  });
  if (reply.status !== 201) throw new Error(`set-up: ${reply.status}`);
  return cookieOf(reply);
}

export function cookieOf(reply: Response): string {
  return reply.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** A request of the organiser's pages with its cookie. */
export function asOrganiser(cookie: string, body?: unknown): RequestInit {
  return body === undefined
    ? { headers: { cookie } }
    : { method: 'POST', headers: { cookie, ...JSON_FROM_OUR_PAGE }, body: JSON.stringify(body) };
}

export async function newJoinCode({ app }: Pick<Collector, 'app'>, cookie: string): Promise<string> {
  const reply = await app.request('/api/v1/organiser/join-codes', asOrganiser(cookie, {}));
  return ((await reply.json()) as JoinCodeReply).code;
}

export function enrol({ app }: Pick<Collector, 'app'>, code: string): Promise<Response> {
  return Promise.resolve(
    app.request('/api/v1/enrolments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    }),
  );
}

/** A class phone that joined: its token. */
export async function joinClass(collector: Collector, cookie: string): Promise<string> {
  const reply = await enrol(collector, await newJoinCode(collector, cookie));
  return ((await reply.json()) as EnrolmentReply).token;
}

/** A collector with a town, its organiser's cookie and one class phone's token. */
export async function aTown(options: Options = {}) {
  const collector = await aCollector(options);
  const cookie = await setUpTown(collector);
  return { ...collector, cookie, token: await joinClass(collector, cookie) };
}

export function putBody({ app }: Pick<Collector, 'app'>, token: string, id: string, init: RequestInit) {
  return Promise.resolve(
    app.request(`/api/v1/reports/${id}`, {
      method: 'PUT',
      ...init,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...Object.fromEntries(new Headers(init.headers)),
      },
    }),
  );
}

export function putReport(
  collector: Pick<Collector, 'app'>,
  token: string,
  id: string,
  report: SessionReport,
) {
  return putBody(collector, token, id, { body: canonicalBody(report) });
}

/** A second town, put beside the first by hand: the token of one of its phones. */
export function phoneOfAnotherTown(folder: string): string {
  const token = newSecret(random);
  const file = new DatabaseSync(join(folder, 'tetote.db'), { timeout: 5_000 });
  file.prepare('insert into municipalities (code, name) values (?, ?)').run('432024', '八代市');
  file
    .prepare('insert into class_tokens (hash, municipality, expires_on) values (?, ?, ?)')
    .run(hashSecret(token), '432024', '2027-03-31');
  file.close();
  return token;
}
