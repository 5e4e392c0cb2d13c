// The only file that makes the organiser's calls. Every reply is parsed with the shared schema; whatever else comes back, a
// refusal, another computer's page or nothing, is a word for which the screens have a sentence.
import * as v from 'valibot';

import { venue, type Venue } from '#shared/enrolment.ts';
import { refusal, type ErrorCode } from '#shared/error-codes.ts';
import type { Month } from '#shared/forms.ts';
import {
  joinCodeReply,
  organiserReply,
  venuesReply,
  type JoinCodeReply,
  type OrganiserReply,
  type SetUpRequest,
} from '#shared/organiser.ts';
import { attendanceReport, type AttendanceReport } from '#shared/reports.ts';

import type { Fetch } from './collector-client.ts';

const LIMIT_MS = 30_000;
const ROOT = '/api/v1/organiser';

/** What each refusal means to a person at the screen. What our own pages never cause comes from a page of another version. */
const TROUBLE_OF = {
  'no-access': 'signed-out',
  'wrong-sign-in': 'wrong-sign-in',
  'set-up-closed': 'set-up-closed',
  conflict: 'taken',
  'too-many': 'too-many',
  malformed: 'unfit',
  'too-large': 'unfit',
  period: 'unfit',
  'cross-site': 'other-address',
  busy: 'busy',
  internal: 'busy',
  'too-old': 'too-old',
  'not-found': 'too-old',
  method: 'too-old',
  'content-type': 'too-old',
  'wrong-code': 'too-old',
} as const satisfies Record<ErrorCode, string>;

/** 'offline': nothing came back. 'log-in-page': something did, but not from the collector. */
export type OrganiserTrouble = (typeof TROUBLE_OF)[ErrorCode] | 'offline' | 'log-in-page';
export type OrganiserAnswer<Body> = { word: 'ok'; body: Body } | { word: OrganiserTrouble };

type ReadBody<Body> = (response: Response) => Promise<OrganiserAnswer<Body>>;

const realFetch: Fetch = (path, init) => fetch(path, init);

async function readRefusal(response: Response): Promise<{ word: OrganiserTrouble }> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), refusal), await response.text());
  if (read.success) return { word: TROUBLE_OF[read.output.error] };
  if (response.status === 429) return { word: 'too-many' };
  // 511: the log-in page of a network (RFC 6585, 6).
  return { word: response.status >= 500 && response.status !== 511 ? 'busy' : 'log-in-page' };
}

/** Sound JSON of another shape comes from a newer collector; anything but JSON is not from a collector. */
const readAs =
  <Schema extends v.GenericSchema>(schema: Schema): ReadBody<v.InferOutput<Schema>> =>
  async (response) => {
    const json = v.safeParse(v.pipe(v.string(), v.parseJson()), await response.text());
    if (!json.success) return { word: 'log-in-page' };
    const read = v.safeParse(schema, json.output);
    return read.success ? { word: 'ok', body: read.output } : { word: 'too-old' };
  };

const readNothing: ReadBody<null> = (response) =>
  Promise.resolve(response.status === 204 ? { word: 'ok', body: null } : { word: 'log-in-page' });

const readCsv: ReadBody<Blob> = async (response) => {
  const isCsv = response.headers.get('content-type')?.startsWith('text/csv') ?? false;
  // A blob, since reading it as text would take the byte order mark off.
  return isCsv ? { word: 'ok', body: await response.blob() } : { word: 'log-in-page' };
};

async function ask<Body>(
  path: string,
  init: RequestInit,
  read: ReadBody<Body>,
  send: Fetch,
): Promise<OrganiserAnswer<Body>> {
  try {
    const response = await send(ROOT + path, {
      ...init,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    return await (response.ok ? read(response) : readRefusal(response));
  } catch (error) {
    // What fetch rejects with: no network, a redirect, a cut body (TypeError) or our limit (DOMException).
    if (error instanceof TypeError || error instanceof DOMException) return { word: 'offline' };
    throw error;
  }
}

/** The collector takes no unsafe request without JSON, so that no form of another site can make one. */
const post = (body: unknown = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const monthQuery = (month: Month, venueId: string) =>
  new URLSearchParams({ month, ...(venueId === '' ? {} : { venue: venueId }) }).toString();

/** Whether the town may still be set up with the link of the first start. */
export function fetchSetUp(send: Fetch = realFetch): Promise<OrganiserAnswer<{ open: boolean }>> {
  return ask('/set-up', {}, readAs(v.strictObject({ open: v.boolean() })), send);
}

/** Makes the town and its first organiser, who is signed in by it. 'set-up-closed': done before, or another secret. */
export function postSetUp(
  request: SetUpRequest,
  send: Fetch = realFetch,
): Promise<OrganiserAnswer<OrganiserReply>> {
  return ask('/set-up', post(request), readAs(organiserReply), send);
}

/** Signs in; the session is in a cookie no script can read. 'wrong-sign-in' never says which of the two was wrong. */
export function postSignIn(
  name: string,
  password: string,
  send: Fetch = realFetch,
): Promise<OrganiserAnswer<OrganiserReply>> {
  return ask('/sign-in', post({ name, password }), readAs(organiserReply), send);
}

/** Ends the session of this browser, if there is one. */
export function postSignOut(send: Fetch = realFetch): Promise<OrganiserAnswer<null>> {
  return ask('/sign-out', post(), readNothing, send);
}

/** Who is signed in, and for which town. */
export function fetchOrganiser(send: Fetch = realFetch): Promise<OrganiserAnswer<OrganiserReply>> {
  return ask('/me', {}, readAs(organiserReply), send);
}

/** The town's venues. */
export function fetchVenues(send: Fetch = realFetch): Promise<OrganiserAnswer<{ venues: Venue[] }>> {
  return ask('/venues', {}, readAs(venuesReply), send);
}

/** Adds a venue by its name; the collector makes its id. 'taken': the name is there already. */
export function postVenue(name: string, send: Fetch = realFetch): Promise<OrganiserAnswer<Venue>> {
  return ask('/venues', post({ name }), readAs(venue), send);
}

/** A new join code. It is told this once; the collector keeps its hash alone. */
export function postJoinCode(send: Fetch = realFetch): Promise<OrganiserAnswer<JoinCodeReply>> {
  return ask('/join-codes', post(), readAs(joinCodeReply), send);
}

/** The month's sessions and their sums, of one venue or (`''`) of all. */
export function fetchAttendance(
  month: Month,
  venueId: string,
  send: Fetch = realFetch,
): Promise<OrganiserAnswer<AttendanceReport>> {
  return ask(`/reports/attendance?${monthQuery(month, venueId)}`, {}, readAs(attendanceReport), send);
}

/** The same rows as a CSV file, byte for byte as the collector wrote it. */
export function fetchAttendanceCsv(
  month: Month,
  venueId: string,
  send: Fetch = realFetch,
): Promise<OrganiserAnswer<Blob>> {
  return ask(`/exports/attendance.csv?${monthQuery(month, venueId)}`, {}, readCsv, send);
}
