import { mostOf, readCounter, tutorsOf } from '#core/attendance/count.ts';
import { ratioOf, type Ratio } from '#core/attendance/ratio.ts';
import { COUNTERS, type Counter } from '#core/attendance/session.ts';
import type { Heads } from '#shared/session-report.ts';

/** The number a counter shows, and how many figures its largest number has. */
export type Counted = { readonly counter: Counter; readonly count: number; readonly figures: number };

export type SessionCounts = {
  readonly of: Readonly<Record<Counter, Counted>>;
  /** Everybody who taught, of every kind. */
  readonly tutors: number;
  readonly ratio: Ratio;
};

/** What do these heads come to, counter by counter and in all? */
export function sessionCounts(heads: Heads): SessionCounts {
  const counted = COUNTERS.map((counter) => [
    counter,
    { counter, count: readCounter(heads, counter), figures: String(mostOf(counter)).length },
  ]);
  return {
    of: Object.fromEntries(counted) as SessionCounts['of'],
    tutors: tutorsOf(heads),
    ratio: ratioOf(heads),
  };
}

/** The counters that show another number than before, in the order of the screen. */
export function changedCounters(before: Heads, after: Heads): Counter[] {
  return COUNTERS.filter((counter) => readCounter(before, counter) !== readCounter(after, counter));
}
