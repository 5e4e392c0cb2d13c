// What the collector reckons from days in Japan: its fiscal year, tomorrow, which sessions may be reported.
import type { Day } from '#shared/forms.ts';
import { JAPAN_AHEAD_MS, MONTHS_BACK } from '#shared/japan-day.ts';

const DAY_MS = 86_400_000;

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
