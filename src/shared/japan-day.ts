// Which day it is in Japan, whatever zone the machine is set to. Both ends count days like this. Imports nothing else.
import type { Day } from './forms.ts';

/** Japan keeps UTC+9 the whole year; summer time ended in 1952. */
export const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;

/** Sessions of this month and of so many months before may be reported and asked for (decision 0003). */
export const MONTHS_BACK = 13;

/** The calendar day in Japan at the moment `now` (a date, or milliseconds since 1970), as `2026-11-20`. */
export function japanDay(now: Date | number): Day {
  return new Date(now.valueOf() + JAPAN_AHEAD_MS).toISOString().slice(0, 10);
}
