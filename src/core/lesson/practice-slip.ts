import * as v from 'valibot';

import { countUpTo, slug } from '#shared/forms.ts';

/** What is printed on a practice slip. Payee and tax are names in `locales/<language>/slips.json`; nobody real is meant. */
export const practiceSlip = v.strictObject({
  payee: slug,
  tax: slug,
  /** Which payment of the year it is; left out where the year is paid at once. */
  term: v.optional(v.pipe(countUpTo(12), v.minValue(1))),
  amountYen: v.pipe(countUpTo(999_999), v.minValue(1)),
  due: v.strictObject({
    month: v.pipe(countUpTo(12), v.minValue(1)),
    day: v.pipe(countUpTo(31), v.minValue(1)),
  }),
});
export type PracticeSlip = v.InferOutput<typeof practiceSlip>;
