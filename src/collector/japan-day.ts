// Days as the collector counts them: calendar days in Japan, whatever the machine's own zone.
import type { Day } from '#shared/forms.ts';

const JAPAN_AHEAD_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

/** Phones keep a report for 13 months; an older month is refused (decision 0003). */
const MONTHS_BACK = 13;

/** The day it is in Japan at `now` (ms since 1970). */
export function dayInJapan(now: number): Day {
  return new Date(now + JAPAN_AHEAD_MS).toISOString().slice(0, 10);
}

/** Milliseconds from `now` until the next day begins in Japan. */
export function msUntilTomorrow(now: number): number {
  return DAY_MS - ((now + JAPAN_AHEAD_MS) % DAY_MS);
}

/** The last day of the Japanese fiscal year (April to March) that holds `today`. */
export function endOfFiscalYear(today: Day): Day {
  const year = Number(today.slice(0, 4));
  return today.slice(5) < '04-01' ? `${year}-03-31` : `${year + 1}-03-31`;
}

/** Whether a session of `date` may be reported on `today`: from 13 whole months back to one day ahead. */
export function isWithinPeriod(date: Day, today: Day): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = today.split('-').map(Number);
  const oldest = new Date(Date.UTC(year, month - 1 - MONTHS_BACK, 1)).toISOString().slice(0, 10);
  const newest = new Date(Date.UTC(year, month - 1, dayOfMonth + 1)).toISOString().slice(0, 10);
  return date >= oldest && date <= newest;
}
