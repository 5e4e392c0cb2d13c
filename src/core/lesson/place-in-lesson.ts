import { stepToShow, type LessonProgress } from '../progress/progress.ts';
import type { LessonPlan, LessonStep } from './lesson-plan.ts';

export type PlaceInLesson = {
  readonly step: LessonStep;
  /** Counted from one. */
  readonly number: number;
  readonly count: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
};

/** Where a step stands in its lesson; undefined if the lesson has no such step. */
export function placeInLesson({ steps }: LessonPlan, stepId: string): PlaceInLesson | undefined {
  const at = steps.findIndex(({ id }) => id === stepId);
  const step = steps[at];
  if (step === undefined) return undefined;
  return {
    step,
    number: at + 1,
    count: steps.length,
    previous: steps[at - 1]?.id,
    next: steps[at + 1]?.id,
  };
}

/** The ids of a lesson's steps, in order. */
export const stepIds = ({ steps }: LessonPlan): string[] => steps.map(({ id }) => id);

export type WayOn =
  | { readonly kind: 'begin' }
  | { readonly kind: 'step'; readonly place: PlaceInLesson }
  | { readonly kind: 'say-how-it-went' };

/** How a person who opens the lesson goes on: from the beginning, at the step where they were, or with the last question. */
export function wayOn(plan: LessonPlan, progress: LessonProgress): WayOn {
  const place = placeInLesson(plan, stepToShow(progress, stepIds(plan)));
  if (progress.at === null || place === undefined || place.number === 1) return { kind: 'begin' };
  const isWalkedThrough = place.next === undefined && progress.done.includes(place.step.id);
  return isWalkedThrough ? { kind: 'say-how-it-went' } : { kind: 'step', place };
}

/** まだ／とちゅう／できました. A lesson that was done once stays done. */
export type LessonState = 'not-yet' | 'begun' | 'done';

/** What a list of lessons says about this one. */
export function lessonState(progress: LessonProgress): LessonState {
  if (progress.best === 'alone' || progress.best === 'helped') return 'done';
  return progress.at === null && progress.best === null ? 'not-yet' : 'begun';
}
