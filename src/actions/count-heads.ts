import type { Counter } from '#core/attendance/session.ts';
import { changeCount, type Kept } from '#storage/session-store.ts';

export type CountChange = { add: number } | { set: number };

/** The tutor taps + or −, or types a number. Numbers stop at 0 and at what a room can hold; 'closed' if the session has ended. */
export function countHeads(sessionId: string, counter: Counter, change: CountChange): Promise<Kept> {
  return changeCount(sessionId, counter, (present) => ('add' in change ? present + change.add : change.set));
}
