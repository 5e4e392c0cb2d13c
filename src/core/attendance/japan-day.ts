// Which day it is in Japan, whatever zone the phone is set to.
import type { Day } from '#shared/forms.ts';

/** Japan keeps UTC+9 the whole year; summer time ended in 1952. */
const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;

/** The calendar day in Japan at the moment `now`, as `2026-11-20`. */
export function japanDay(now: Date): Day {
  return new Date(now.getTime() + JAPAN_AHEAD_MS).toISOString().slice(0, 10);
}
