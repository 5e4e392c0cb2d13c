// How long to wait before asking the collector again.
import type { OutboxRow } from '#storage/outbox-store.ts';

const FIRST_WAIT_MS = 1000;
/** The longest wait of our own; the collector may ask for a longer one. */
export const MOST_WAIT_MS = 5 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Milliseconds to wait after so many attempts in a row: from one second to twice as much as before, at most five minutes, drawn
 * by `chance` (0 up to 1) so that phones of one class do not come back together. Never less than the collector asked for.
 */
export function waitAfter(attempts: number, chance: number, retryAfterMs: number | null): number {
  const longest = Math.min(MOST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempts);
  const wait = FIRST_WAIT_MS + chance * (longest - FIRST_WAIT_MS);
  return Math.max(Math.round(wait), retryAfterMs ?? 0);
}

/** Whether the collector has still to be told of a row: not acknowledged and not set aside. */
export function isWaiting(row: OutboxRow): boolean {
  return row.state === 'dirty' || row.state === 'sending';
}

/**
 * Whether a row is to be sent now. `isAsked`: a person pressed the button or the network came back, so only a wait the
 * collector itself asked for still counts.
 */
export function isDue(row: OutboxRow, nowMs: number, isAsked: boolean): boolean {
  if (!isWaiting(row)) return false;
  if (isAsked && row.reason !== 'busy' && row.reason !== 'tomorrow') return true;
  // A clock that was ahead for a while must not make a row wait for years.
  return row.nextTryAtMs <= nowMs || row.nextTryAtMs - nowMs > DAY_MS;
}
