// What to try while no code has been read. Calm: each piece of advice stays long enough to be read and done.
export const COACHING = ['into-frame', 'farther', 'lighter', 'flatter', 'other-way'] as const;
export type Coaching = (typeof COACHING)[number];

const EACH_S = 6;

/** The advice after so many seconds without a code; the last one stays. */
export function coachingAfter(seconds: number): Coaching {
  const turn = Math.min(Math.max(0, Math.floor(seconds / EACH_S)), COACHING.length - 1);
  return COACHING[turn] ?? 'into-frame';
}
