// How many residents there are to one tutor, and when that is too many to sit beside each of them.
import type { Heads } from '#shared/session-report.ts';

import { tutorsOf } from './count.ts';

/** One tutor can sit beside two residents and turn to two more; past that, somebody waits alone. */
export const MOST_RESIDENTS_A_TUTOR = 4;

/** 'nobody' has come yet; 'no-tutor' is counted yet; 'fine'; 'over': more residents to a tutor than one can look after. */
export type Ratio =
  | { readonly word: 'nobody' | 'no-tutor' }
  | {
      readonly word: 'fine' | 'over';
      /** Residents to one tutor, to one decimal. */ readonly residents: number;
    };

/** The ratio of residents to tutors of every kind. */
export function ratioOf(heads: Heads): Ratio {
  const tutors = tutorsOf(heads);
  if (heads.residents === 0) return { word: 'nobody' };
  if (tutors === 0) return { word: 'no-tutor' };
  const isOver = heads.residents > MOST_RESIDENTS_A_TUTOR * tutors;
  return { word: isOver ? 'over' : 'fine', residents: Math.round((heads.residents / tutors) * 10) / 10 };
}
