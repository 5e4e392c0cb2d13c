// Class sessions of this phone and every change of a count, so that a count can be undone.
import * as v from 'valibot';

import { readCounter, setCounter } from '#core/attendance/count.ts';
import { session as sessionShape, type Counter, type Session } from '#core/attendance/session.ts';

import { read, write, type ReadTransaction, type WriteTransaction } from './database.ts';
import type { HeadCount } from './schema.ts';

type EitherTransaction = ReadTransaction | WriteTransaction;

const parseSession = (stored: unknown): Session => v.parse(sessionShape, stored);

/** One session inside a transaction that holds `sessions`. Throws if there is none of that id. */
export async function sessionIn(tx: EitherTransaction, sessionId: string): Promise<Session> {
  return parseSession(await tx.objectStore('sessions').get(sessionId));
}

/** Every session of this phone, the newest day and number first. */
export function readSessions(): Promise<Session[]> {
  return read(['sessions'], async (tx) => {
    const stored = await tx.objectStore('sessions').getAll();
    return stored
      .map(parseSession)
      .toSorted((a, b) => (a.date === b.date ? b.number - a.number : a.date < b.date ? 1 : -1));
  });
}

/** One session, or undefined. */
export function readSession(sessionId: string): Promise<Session | undefined> {
  return read(['sessions'], async (tx) => {
    const stored = await tx.objectStore('sessions').get(sessionId);
    return stored === undefined ? undefined : parseSession(stored);
  });
}

/** Stores a session as it is, inside a transaction that holds `sessions`. */
export async function putSessionIn(tx: WriteTransaction, next: Session): Promise<void> {
  await tx.objectStore('sessions').put(next);
}

/** Sets one counter of a session by a rule on its present number, and remembers the change. */
export function changeCount(
  sessionId: string,
  counter: Counter,
  rule: (present: number) => number,
): Promise<void> {
  return write(['sessions', 'headCounts'], async (tx) => {
    const before = await sessionIn(tx, sessionId);
    const present = readCounter(before.heads, counter);
    const heads = setCounter(before.heads, counter, rule(present));
    if (readCounter(heads, counter) === present) return;
    await putSessionIn(tx, { ...before, heads });
    await tx.objectStore('headCounts').add({ sessionId, counter, before: before.heads, after: heads });
  });
}

/** The latest change of a count in a session, or undefined. */
export function readLastCount(sessionId: string): Promise<HeadCount | undefined> {
  return read(['headCounts'], (tx) => lastCountIn(tx, sessionId));
}

async function lastCountIn(tx: EitherTransaction, sessionId: string): Promise<HeadCount | undefined> {
  const index = tx.objectStore('headCounts').index('bySession');
  return (await index.openCursor(IDBKeyRange.only(sessionId), 'prev'))?.value;
}

/** Takes the latest change of a count back. Nothing happens if there is none. */
export function undoLastCount(sessionId: string): Promise<void> {
  return write(['sessions', 'headCounts'], async (tx) => {
    const last = await lastCountIn(tx, sessionId);
    if (last?.id === undefined) return;
    const before = await sessionIn(tx, sessionId);
    await putSessionIn(tx, { ...before, heads: last.before });
    await tx.objectStore('headCounts').delete(last.id);
  });
}
