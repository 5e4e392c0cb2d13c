// Tells the collector every report it does not know yet, one after the other. Runs in the page and in the worker: no DOM.
import { sha256 } from '#shared/canonical.ts';
import {
  changeOutbox,
  readOutbox,
  whenVisible,
  type OutboxRow,
  type WaitReason,
} from '#storage/outbox-store.ts';
import { changeSettings, readSettings } from '#storage/settings-store.ts';

import { putReport, realFetch, type Fetch } from './collector-client.ts';
import { judgeAnswer, rowAfter } from './judge-answer.ts';
import { asOnlySender, type IsAlone } from './one-sender.ts';
import { isDue, isWaiting, MOST_WAIT_MS, waitAfter } from './waiting.ts';

/** What sending depends on besides the phone's own database. */
export type SendingParts = { send: Fetch; nowMs: () => number; chance: () => number };

export const REAL_PARTS: SendingParts = {
  send: realFetch,
  nowMs: () => Date.now(),
  chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};

/**
 * What became of it. 'sent': everything is on the collector's disk. 'set-aside': the rest is, but a row is held or refused.
 * 'not-joined': this phone has no right to send, and nothing was asked. 'busy-here': another window is sending.
 */
export type SendOutcome =
  | 'sent'
  | 'set-aside'
  | 'not-joined'
  | 'join-again'
  | 'update'
  | 'busy-here'
  | WaitReason;
/** `waitMs`: how long to wait before asking again, or null if there is nothing to ask. */
export type SendResult = { outcome: SendOutcome; waitMs: number | null };

/**
 * Sends what waits, as the only sender of this origin. `isAsked`: rows that only wait by our own rule go at once. Throws what
 * storage throws; every answer of the network is an outcome.
 */
export async function sendOutbox(isAsked: boolean, parts: SendingParts = REAL_PARTS): Promise<SendResult> {
  // Each rev once a run: a collector whose epoch changes with every answer must not keep a phone busy for ever.
  const run: Run = { isAsked, parts, sent: new Set() };
  for (;;) {
    // Taken only by a page somebody looks at: in a hidden one the database waits, and everybody else would wait for it.
    await whenVisible();
    const result = await asOnlySender((isAlone) => sendRows(run, isAlone));
    // The one who sends may have looked before the newest report was written.
    if (result === 'busy') return { outcome: 'busy-here', waitMs: waitAfter(1, parts.chance(), null) };
    if (result !== 'turn-lost') return result;
  }
}

type Run = { isAsked: boolean; parts: SendingParts; sent: Set<string> };

async function sendRows({ isAsked, parts, sent }: Run, isAlone: IsAlone): Promise<SendResult | 'turn-lost'> {
  const { access, pause } = await readSettings();
  if (access === null) return { outcome: 'not-joined', waitMs: null };
  if (pause !== null) return { outcome: pause, waitMs: null };
  for (;;) {
    const nowMs = parts.nowMs();
    const rows = (await readOutbox()).filter((row) => !sent.has(`${row.id} ${row.rev}`));
    const row = nextRow(rows, nowMs, isAsked);
    if (row === undefined) break;
    const report = { id: row.id, rev: row.rev, hash: await sha256(row.body) };
    await changeOutbox((one) => asSending(one, row));
    if (!isAlone()) return 'turn-lost';
    sent.add(`${row.id} ${row.rev}`);
    const verdict = judgeAnswer(await putReport(row.id, row.body, access.token, parts.send), report);
    const waitMs = verdict.word === 'later' ? waitOf(rows, verdict.retryAfterMs, parts.chance()) : 0;
    const nextTryAtMs = parts.nowMs() + waitMs;
    await changeOutbox((one) => rowAfter(one, report, verdict, nextTryAtMs));
    // One row may have to wait for a day; the others do not.
    if (verdict.word === 'later') return { outcome: verdict.reason, waitMs: Math.min(waitMs, MOST_WAIT_MS) };
    if (verdict.word === 'closed' || verdict.word === 'update') return pauseSending(verdict, access.token);
  }
  return whatIsLeft(await readOutbox(), parts.nowMs());
}

/** The row about to be sent is marked, unless it was sent or corrected since it was read. */
function asSending(one: OutboxRow, { id, rev }: OutboxRow): OutboxRow {
  return one.id === id && one.rev === rev && isWaiting(one) ? { ...one, state: 'sending' } : one;
}

/** Rows tried least go first, so that one the collector cannot digest never blocks the others. */
function nextRow(rows: readonly OutboxRow[], nowMs: number, isAsked: boolean): OutboxRow | undefined {
  return rows.filter((row) => isDue(row, nowMs, isAsked)).toSorted((a, b) => a.attempts - b.attempts)[0];
}

/** The wait grows with the row that was tried most: with 300 rows and no network it must not begin anew for each. */
function waitOf(rows: readonly OutboxRow[], retryAfterMs: number | null, chance: number): number {
  const attempts = Math.max(...rows.filter(isWaiting).map((row) => row.attempts));
  return waitAfter(attempts + 1, chance, retryAfterMs);
}

/** Pauses until a person acts, unless somebody joined anew with another token while this answer was under way. */
async function pauseSending(verdict: { word: 'closed' | 'update' }, token: string): Promise<SendResult> {
  const pause = verdict.word === 'closed' ? 'join-again' : 'update';
  await changeSettings((now) => (now.access?.token === token ? { pause } : {}));
  return { outcome: pause, waitMs: null };
}

function whatIsLeft(rows: readonly OutboxRow[], nowMs: number): SendResult {
  const [first] = rows.filter(isWaiting).toSorted((a, b) => a.nextTryAtMs - b.nextTryAtMs);
  if (first !== undefined) {
    const outcome = first.reason === 'tomorrow' ? 'tomorrow' : 'busy';
    return { outcome, waitMs: Math.max(first.nextTryAtMs - nowMs, waitAfter(1, 0, null)) };
  }
  const isSetAside = rows.some((row) => row.state === 'held' || row.state === 'refused');
  return { outcome: isSetAside ? 'set-aside' : 'sent', waitMs: null };
}
