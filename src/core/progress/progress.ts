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

/** The person finished a step of a lesson with these steps; the next one is where to come back to. */
export function finishStep(progress: LessonProgress, step: string, steps: readonly string[]): LessonProgress {
  const next = steps[steps.indexOf(step) + 1] ?? step;
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
