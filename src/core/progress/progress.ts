// How far one person is in one lesson. A redo never takes away what was reached before (decision 0002).
import * as v from 'valibot';

import { day, slug, type Day } from '#shared/forms.ts';

/** "できた: ひとりで / 手伝ってもらって / まだ", best first. */
export const OUTCOMES = ['alone', 'helped', 'not-yet'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const lessonProgress = v.strictObject({
  lesson: slug,
  /** The step to come back to; null before the first tap and after the last. */
  at: v.nullable(slug),
  done: v.array(slug),
  best: v.nullable(v.picklist(OUTCOMES)),
  /** How often the person walked through it to the end and said it went; less help is given each time. */
  rounds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** The day on which they last said how it went. */
  endedOn: v.optional(v.nullable(day), null),
  /** When they last came to a step, in ms since 1970. Absent in what older versions wrote. It never leaves the phone. */
  cameMs: v.optional(v.number()),
  /** The walk was ended with 「まだ」: it counts as a round once another word is said of it. */
  isWalkOpen: v.optional(v.boolean()),
});
export type LessonProgress = v.InferOutput<typeof lessonProgress>;

/** Nothing done yet. */
export const newProgress = (lesson: string): LessonProgress => ({
  lesson,
  at: null,
  done: [],
  best: null,
  rounds: 0,
  endedOn: null,
});

/** The person arrived at a step at this time, in ms since 1970. */
export function arriveAt(progress: LessonProgress, step: string, nowMs: number): LessonProgress {
  return { ...progress, at: step, cameMs: nowMs };
}

/** The step to show a person who opens a lesson with these steps: where they were, else the first. Throws without steps. */
export function stepToShow(progress: LessonProgress, steps: readonly string[]): string {
  const [first] = steps;
  if (first === undefined) throw new RangeError('a lesson has steps');
  return progress.at !== null && steps.includes(progress.at) ? progress.at : first;
}

/** The person finished a step of a lesson with these steps; the next one is where to come back to. The last one stays. */
export function finishStep(progress: LessonProgress, step: string, steps: readonly string[]): LessonProgress {
  const place = steps.indexOf(step);
  const next = place === -1 ? step : (steps[place + 1] ?? step);
  const done = progress.done.includes(step) ? progress.done : [...progress.done, step];
  return { ...progress, at: next, done };
}

/**
 * The person said on this day how it went. The best word ever said stays; the lesson can be begun anew. A walk counts as a round
 * once, and not while it is 「まだ」; a word corrected counts as if it had been said at once.
 */
export function markOutcome(progress: LessonProgress, outcome: Outcome, today: Day): LessonProgress {
  const best =
    progress.best === null || OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf(progress.best)
      ? outcome
      : progress.best;
  const { isWalkOpen = false, ...before } = progress;
  const isToCount = progress.at !== null || isWalkOpen;
  const isRound = isToCount && outcome !== 'not-yet';
  return {
    ...before,
    at: null,
    done: [],
    best,
    rounds: progress.rounds + (isRound ? 1 : 0),
    endedOn: today,
    ...(isToCount && !isRound ? { isWalkOpen: true } : {}),
  };
}

/** Begin anew. What was reached before stays known. */
export function startOver(progress: LessonProgress): LessonProgress {
  const { isWalkOpen: _, ...before } = progress;
  return { ...before, at: null, done: [] };
}
