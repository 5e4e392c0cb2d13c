import { SLIPS } from '#content/slips.ts';
import type { PracticeSlip } from '#core/lesson/practice-slip.ts';

/** What is printed on this practice slip? Throws if there is no such slip. */
export function practiceSlip(id: string): PracticeSlip {
  const slip = SLIPS[id];
  if (slip === undefined) throw new RangeError(`no practice slip ${id}`);
  return slip;
}
