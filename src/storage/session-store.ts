// Class sessions of this phone and every change of a count, so that a count can be undone.
import * as v from 'valibot';

import { readCounter, setCounter } from '#core/attendance/count.ts';
import { session as sessionShape, type Counter, type Session } from '#core/attendance/session.ts';

import { read, write, type ReadTransaction, type WriteTransaction } from './database.ts';
import { headCount, type HeadCount } from './head-count.ts';

export type { HeadCount } from './head-count.ts';

type EitherTransaction = ReadTransaction | WriteTransaction;

/** Whether a change was kept: a session that has ended takes none, so that it always says what its report says. */
export type Kept = 'kept' | 'closed';

const parseSession = (stored: unknown): Session => v.parse(sessionShape, stored);

/** One session inside a transaction that holds `sessions`. Throws if there is none of that id. */
export async function sessionIn(tx: EitherTransaction, sessionId: string): Promise<Session> {
  return parseSession(await tx.objectStore('sessions').get(sessionId));
}

/** Every session of this phone, the newest day and number first, inside a transaction that holds `sessions`. */
export async function sessionsIn(tx: EitherTransaction): Promise<Session[]> {
  const stored = await tx.objectStore('sessions').getAll();
  return stored
    .map(parseSession)
    .toSorted((a, b) => (a.date === b.date ? b.number - a.number : a.date < b.date ? 1 : -1));
}

/** Every session of this phone, the newest day and number first. */
export function readSessions(): Promise<Session[]> {
  return read(['sessions'], sessionsIn);
}

/** One session, or undefined. */
export function readSession(sessionId: string): Promise<Session | undefined> {
  return read(['sessions'], async (tx) => {
    const stored = await tx.objectStore('sessions').get(sessionId);
    return stored === undefined ? undefined : parseSession(stored);
  });
}

/** Stores a session, inside a transaction that holds `sessions`. Throws rather than store what could not be read again. */
export async function putSessionIn(tx: WriteTransaction, next: Session): Promise<void> {
  await tx.objectStore('sessions').put(parseSession(next));
}

/** Changes an open session by a rule, inside a transaction that holds `sessions`. Throws if there is none of that id. */
export async function changeSessionIn(
  tx: WriteTransaction,
  sessionId: string,
  rule: (session: Session) => Session,
): Promise<Kept> {
  const before = await sessionIn(tx, sessionId);
  if (before.status !== 'open') return 'closed';
  await putSessionIn(tx, rule(before));
  return 'kept';
}

/** Changes an open session by a rule that leaves its heads alone. Throws if there is none of that id. */
export function changeSession(sessionId: string, rule: (session: Session) => Session): Promise<Kept> {
  return write(['sessions'], (tx) => changeSessionIn(tx, sessionId, rule));
}

/** Sets one counter of an open session by a rule on its present number, and remembers the change. */
export function changeCount(
  sessionId: string,
  counter: Counter,
  rule: (present: number) => number,
): Promise<Kept> {
  return write(['sessions', 'headCounts'], async (tx) => {
    const before = await sessionIn(tx, sessionId);
    if (before.status !== 'open') return 'closed';
    const present = readCounter(before.heads, counter);
    const heads = setCounter(before.heads, counter, rule(present));
    if (readCounter(heads, counter) === present) return 'kept';
    await putSessionIn(tx, { ...before, heads });
    await tx.objectStore('headCounts').add({ sessionId, counter, before: before.heads, after: heads });
    return 'kept';
  });
}

/** The latest change of a count in a session, or undefined. */
export function readLastCount(sessionId: string): Promise<HeadCount | undefined> {
  return read(['headCounts'], (tx) => lastCountIn(tx, sessionId));
}

async function lastCountIn(tx: EitherTransaction, sessionId: string): Promise<HeadCount | undefined> {
  const index = tx.objectStore('headCounts').index('bySession');
  const last = await index.openCursor(IDBKeyRange.only(sessionId), 'prev');
  return last === null ? undefined : v.parse(headCount, last.value);
}

/** Takes the latest change of a count of an open session back. Nothing happens if there is none. */
export function undoLastCount(sessionId: string): Promise<Kept> {
  return write(['sessions', 'headCounts'], async (tx) => {
    const last = await lastCountIn(tx, sessionId);
    if (last?.id === undefined) return 'kept';
    const kept = await changeSessionIn(tx, sessionId, (before) => ({ ...before, heads: last.before }));
    if (kept === 'kept') await tx.objectStore('headCounts').delete(last.id);
    return kept;
  });
}
