// The rules of counting: a head is added, taken away or typed; nothing goes below zero or above what a room can hold.
import { MOST_RESIDENTS, MOST_TUTORS, type Heads, type TutorKind } from '#shared/session-report.ts';

import type { Counter } from './session.ts';

/** The largest number a counter takes: 99 for each kind of tutor, 999 for residents and those turned away. */
export function mostOf(counter: Counter): number {
  return counter.startsWith('tutors.') ? MOST_TUTORS : MOST_RESIDENTS;
}

const tutorKindOf = (counter: Counter) => counter.slice('tutors.'.length) as TutorKind;

/** The number a counter shows. */
export function readCounter(heads: Heads, counter: Counter): number {
  switch (counter) {
    case 'residents':
    case 'firstTimers':
    case 'turnedAway':
      return heads[counter];
    default:
      return heads.tutors[tutorKindOf(counter)];
  }
}

const within = (value: number, most: number) => Math.min(Math.max(Math.trunc(value), 0), most);

/**
 * Heads with one counter set, kept within 0 and `mostOf(counter)`. First-timers are some of the residents, so residents
 * never fall below them: setting residents lower takes first-timers down too, and first-timers stop at the residents.
 */
export function setCounter(heads: Heads, counter: Counter, value: number): Heads {
  const wanted = within(value, mostOf(counter));
  switch (counter) {
    case 'residents':
      return { ...heads, residents: wanted, firstTimers: Math.min(heads.firstTimers, wanted) };
    case 'firstTimers':
      return { ...heads, firstTimers: Math.min(wanted, heads.residents) };
    case 'turnedAway':
      return { ...heads, turnedAway: wanted };
    default:
      return { ...heads, tutors: { ...heads.tutors, [tutorKindOf(counter)]: wanted } };
  }
}

/** Nobody yet. */
export const NO_HEADS: Heads = {
  residents: 0,
  firstTimers: 0,
  tutors: { adult: 0, highSchool: 0, university: 0, shop: 0, staff: 0 },
  turnedAway: 0,
};

/** Everybody who taught, of every kind. */
export function tutorsOf({ tutors }: Pick<Heads, 'tutors'>): number {
  return Object.values(tutors).reduce((sum, count) => sum + count, 0);
}
