// What the practice slips say, by the id that their code holds. The code itself holds none of it.
import * as v from 'valibot';

import { practiceSlip, type PracticeSlip } from '#core/lesson/practice-slip.ts';

import written from './slips.json' with { type: 'json' };

export const SLIPS: Readonly<Record<string, PracticeSlip>> = v.parse(
  v.record(v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/)), practiceSlip),
  written,
);
