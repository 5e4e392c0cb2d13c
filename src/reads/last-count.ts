import { readCounter } from '#core/attendance/count.ts';
import type { Counter } from '#core/attendance/session.ts';
import { readLastCount as readLastChange } from '#storage/session-store.ts';

export type LastCount = { counter: Counter; before: number; after: number };

/** Which change of a count would 「もどす」 take back? Null if there is none. */
export async function readLastCount(sessionId: string): Promise<LastCount | null> {
  const last = await readLastChange(sessionId);
  if (last === undefined) return null;
  const { counter, before, after } = last;
  return { counter, before: readCounter(before, counter), after: readCounter(after, counter) };
}
