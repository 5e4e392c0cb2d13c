// How far one person is in one lesson. A redo never takes away what was reached before (decision 0002).
import * as v from 'valibot';

import { slug } from '#shared/forms.ts';

/** "できた: ひとりで / 手伝ってもらって / まだ", best first. */
export const OUTCOMES = ['alone', 'helped', 'not-yet'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const lessonProgress = v.strictObject({
  lesson: slug,
  /** The step to come back to; null before the first tap and after the last. */
  at: v.nullable(slug),
  done: v.array(slug),
  best: v.nullable(v.picklist(OUTCOMES)),
});
export type LessonProgress = v.InferOutput<typeof lessonProgress>;

/** Nothing done yet. */
export const newProgress = (lesson: string): LessonProgress => ({ lesson, at: null, done: [], best: null });

/** The person arrived at a step. */
export function arriveAt(progress: LessonProgress, step: string): LessonProgress {
  return { ...progress, at: step };
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

/** The person said how it went. The best word ever said stays; the lesson can be begun anew. */
export function markOutcome(progress: LessonProgress, outcome: Outcome): LessonProgress {
  const best =
    progress.best === null || OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf(progress.best)
      ? outcome
      : progress.best;
  return { ...progress, at: null, done: [], best };
}

/** Begin anew. What was reached before stays known. */
export function startOver(progress: LessonProgress): LessonProgress {
  return { ...progress, at: null, done: [] };
}
