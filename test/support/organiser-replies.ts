// Replies as the collector gives them to the organiser's pages, and a network that gives them.
import { onTestFinished, vi } from 'vitest';

import type { ErrorCode } from '#shared/error-codes.ts';
import type { OrganiserReply } from '#shared/organiser.ts';
import type { AttendanceReport, AttendanceRow } from '#shared/reports.ts';

export const ME: OrganiserReply = { name: '田中', municipality: { code: '432041', name: '荒尾市' } };
export const HALL = { id: 'chuo-kominkan', name: '中央公民館' };
export const NO_TUTORS = { adult: 0, highSchool: 0, university: 0, shop: 0, staff: 0 };

export const json = (body: unknown, status = 200) => Response.json(body, { status });
export const refused = (error: ErrorCode, status: number) => json({ error }, status);

/** One held class of 12; what a test depends on it says itself. */
export function aRow(changes: Partial<AttendanceRow> = {}): AttendanceRow {
  return {
    date: '2026-11-20',
    number: 1,
    venue: HALL,
    kind: 'class',
    status: 'held',
    reason: null,
    parts: 1,
    minutes: 90,
    residents: 12,
    firstTimers: 3,
    tutors: { ...NO_TUTORS, adult: 1, highSchool: 4 },
    turnedAway: 0,
    talks: 2,
    taught: [{ lesson: 'el-qr-pay', heads: 12 }],
    corrected: false,
    ...changes,
  };
}

export function anAttendance(
  rows: AttendanceRow[],
  totals: Partial<AttendanceReport['totals']> = {},
): AttendanceReport {
  return {
    month: '2026-11',
    municipality: ME.municipality,
    rows,
    totals: { sessions: 1, residents: 12, firstTimers: 3, tutors: NO_TUTORS, turnedAway: 0, ...totals },
  };
}

type Reply = Response | 'no-network';
type Routes = Readonly<Record<string, (path: string, init: RequestInit) => Reply>>;

/** What was asked, as `GET /me` or `POST /sign-in {"name":…}`. */
export type Asked = string[];

/**
 * A collector for one test: each route (`GET /me`, query left out) gives its answer. A route nobody named is a bug of the test.
 */
export function stubCollector(routes: Routes): Asked {
  const asked: Asked = [];
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const method = init.method ?? 'GET';
    const route = path.replace('/api/v1/organiser', '');
    asked.push([method, route, ...(typeof init.body === 'string' ? [init.body] : [])].join(' '));
    const answer = routes[`${method} ${route.replace(/\?.*/u, '')}`];
    if (answer === undefined) return Promise.reject(new Error(`nobody answers ${method} ${route}`));
    const reply = answer(route, init);
    return reply === 'no-network' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(reply);
  });
  return asked;
}
