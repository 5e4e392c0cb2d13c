import type { Day } from '#shared/forms.ts';
import { japanDay } from '#shared/japan-day.ts';

/** Which day is it in Japan? */
export const today = (now = new Date()): Day => japanDay(now);

/** A day as the figures a screen says: `2026-11-20` is month 11, day 20. */
export function monthAndDay(day: Day): { month: number; day: number } {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  return { month, day: date };
}
