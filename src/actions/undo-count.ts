import { undoLastCount, type Kept } from '#storage/session-store.ts';

/** The tutor takes the latest change of a count back, and with the next tap the one before it. */
export function undoCount(sessionId: string): Promise<Kept> {
  return undoLastCount(sessionId);
}
