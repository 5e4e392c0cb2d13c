// The network of a sync test: it answers by script and remembers what was asked. Journeys use the real collector instead.
import { sha256 } from '#shared/canonical.ts';
import type { ErrorCode } from '#shared/error-codes.ts';
import type { SendingParts } from '#sync/send-outbox.ts';

export type Asked = { path: string; init: RequestInit };
type Answer = (asked: Asked) => Response | Promise<Response>;

export const EPOCH = 'e'.repeat(32);

/** Answers one request after the other; the last answer stays. */
export function network(...answers: Answer[]) {
  const asked: Asked[] = [];
  const send = async (path: string, init: RequestInit) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push({ path, init });
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer({ path, init });
  };
  return { asked, send };
}

/** As `network`, with a clock that stands at `time.now` and no chance in the waiting. */
export function sendingOver(...answers: Answer[]) {
  const time = { now: 1_000_000 };
  const { asked, send } = network(...answers);
  const parts: SendingParts = { send, nowMs: () => time.now, chance: () => 0.5 };
  return { asked, parts, time };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

/** What the collector says when the report is on its disk; a question for the plan it leaves without one. */
export const acknowledges =
  (changes: Record<string, unknown> = {}): Answer =>
  async ({ path, init }) => {
    const { body } = init;
    if (typeof body !== 'string') return json({});
    const { rev } = JSON.parse(body) as { rev: number };
    return json({
      id: path.split('/').at(-1),
      rev,
      hash: await sha256(body),
      epoch: EPOCH,
      superseded: false,
      ...changes,
    });
  };

export const refuses =
  (status: number, error: ErrorCode, headers: Record<string, string> = {}): Answer =>
  () =>
    json({ error }, status, headers);

/** The log-in page of a Wi-Fi. */
export const logInPage =
  (status = 200): Answer =>
  () =>
    new Response('<!doctype html><title>Wi-Fi</title>', { status, headers: { 'content-type': 'text/html' } });

export const noNetwork: Answer = () => {
  throw new TypeError('Failed to fetch');
};
