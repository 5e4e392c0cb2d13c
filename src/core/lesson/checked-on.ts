import type { Day } from '#shared/forms.ts';

/** Screens and numbers change; after this long nobody should rely on them unasked. */
const GOOD_FOR_MONTHS = 12;

/** Whether what was looked up on `checkedOn` is more than twelve months old today. */
export function isOld(checkedOn: Day, today: Day): boolean {
  const [year = 0, month = 0, day = 0] = checkedOn.split('-').map(Number);
  const end = new Date(Date.UTC(year, month - 1 + GOOD_FOR_MONTHS, day)).toISOString().slice(0, 10);
  return today > end;
}
