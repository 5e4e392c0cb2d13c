// The only file with which a class phone asks the collector. It turns every answer of the network into a word; what is not the
// collector's own answer, parsed with the shared schema, is never taken for one.
import * as v from 'valibot';

import { acknowledgement, type Acknowledgement } from '#shared/acknowledgement.ts';
import { classPlan, enrolmentReply, type ClassPlan, type EnrolmentReply } from '#shared/enrolment.ts';
import { refusal, type ErrorCode } from '#shared/error-codes.ts';
import type { WaitReason } from '#storage/outbox-store.ts';

export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

const LIMIT_MS = 30_000;
const MOST_RETRY_AFTER_MS = 24 * 60 * 60 * 1000;
/** Limits of the collector that look at a rush end within minutes; longer than this is its limit for a day (decision 0004). */
const MOST_RUSH_MS = 15 * 60 * 1000;

/** Nothing learnt: keep and ask again, not before `retryAfterMs` if the collector said so. `status` is null without an answer. */
export type Later = { word: 'later'; reason: WaitReason; retryAfterMs: number | null; status: number | null };
/** The collector's own refusal: one code of its list and the status it came with. */
type Refused = { word: 'refused'; status: number; reason: ErrorCode };
type Answer<Body> = { word: 'ok'; body: Body } | Refused | Later;

export type PutAnswer = { word: 'taken'; acknowledgement: Acknowledgement } | Refused | Later;
export type EnrolAnswer = { word: 'enrolled'; reply: EnrolmentReply } | Refused | Later;
export type PlanAnswer = { word: 'plan'; plan: ClassPlan } | Refused | Later;

/** The fetch of the browser, looked up when it is called. */
export const realFetch: Fetch = (path, init) => fetch(path, init);

/** Milliseconds to wait by a `Retry-After` header (RFC 9110, 10.2.3: seconds or a date), at most a day; null without one. */
function readRetryAfter(response: Response): number | null {
  const said = response.headers.get('retry-after');
  if (said === null) return null;
  // A date is counted from the collector's own clock; the phone's may be wrong by years.
  const there = Date.parse(response.headers.get('date') ?? '');
  const waitMs = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - there;
  return Number.isNaN(waitMs) ? null : Math.min(Math.max(waitMs, 0), MOST_RETRY_AFTER_MS);
}

const later = (reason: WaitReason, status: number | null, retryAfterMs: number | null = null): Later => ({
  word: 'later',
  reason,
  retryAfterMs,
  status,
});

const askedToWait = (status: number, waitMs: number | null) =>
  later(status === 429 && (waitMs ?? 0) > MOST_RUSH_MS ? 'tomorrow' : 'busy', status, waitMs);

function parseJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return undefined;
    throw notJson;
  }
  const parsed = v.safeParse(schema, json);
  return parsed.success ? parsed.output : undefined;
}

function readAnswer<Schema extends v.GenericSchema>(
  response: Response,
  text: string,
  schema: Schema,
): Answer<v.InferOutput<Schema>> {
  const { status } = response;
  // 511: the log-in page of a network (RFC 6585, 6).
  if (status === 511) return later('log-in-page', status);
  if (status === 408 || status === 429 || status >= 500) {
    return askedToWait(status, readRetryAfter(response));
  }
  if (response.ok) {
    const body = parseJson(schema, text);
    return body === undefined ? later('log-in-page', status) : { word: 'ok', body };
  }
  const refused = parseJson(refusal, text);
  return refused === undefined
    ? later('log-in-page', status)
    : { word: 'refused', status, reason: refused.error };
}

async function ask<Schema extends v.GenericSchema>(
  path: string,
  init: RequestInit,
  schema: Schema,
  send: Fetch,
): Promise<Answer<v.InferOutput<Schema>>> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LIMIT_MS);
  try {
    const response = await send(path, {
      ...init,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: limit.signal,
    });
    return readAnswer(response, await response.text(), schema);
  } catch (error) {
    // What fetch rejects with: no network, a redirect, a cut body (TypeError) or our limit (DOMException).
    if (error instanceof TypeError || error instanceof DOMException) return later('no-network', null);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const JSON_BODY = { 'content-type': 'application/json' };

/** Exchanges a join code, as `readCode` gives it, for a class token. The code works once. */
export async function enrol(code: string, send: Fetch = realFetch): Promise<EnrolAnswer> {
  const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ code }) };
  const answer = await ask('/api/v1/enrolments', init, enrolmentReply, send);
  return answer.word === 'ok' ? { word: 'enrolled', reply: answer.body } : answer;
}

/** The venues of the town this token belongs to. */
export async function fetchPlan(token: string, send: Fetch = realFetch): Promise<PlanAnswer> {
  const answer = await ask('/api/v1/plan', { method: 'GET', headers: bearer(token) }, classPlan, send);
  return answer.word === 'ok' ? { word: 'plan', plan: answer.body } : answer;
}

/**
 * Tells the collector the state of one report. `body` is sent byte for byte. 'taken' says that the answer is an acknowledgement
 * by its form; whether it acknowledges what was sent is for the caller to judge.
 */
export async function putReport(
  id: string,
  body: string,
  token: string,
  send: Fetch = realFetch,
): Promise<PutAnswer> {
  const init = { method: 'PUT', headers: { ...JSON_BODY, ...bearer(token) }, body };
  const answer = await ask(`/api/v1/reports/${id}`, init, acknowledgement, send);
  return answer.word === 'ok' ? { word: 'taken', acknowledgement: answer.body } : answer;
}
