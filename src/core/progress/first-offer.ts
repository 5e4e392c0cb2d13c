import type { LessonProgress } from './progress.ts';

/** A lesson not looked at for so long was left: it no longer stands before one that is due again. */
const LEFT_AFTER_MS = 3 * 24 * 60 * 60 * 1000;

const cameMs = (progress: LessonProgress) => progress.cameMs ?? 0;

/** Of the lessons begun and not ended, the one the person was in last; undefined without one. */
export const lastBegun = (all: readonly LessonProgress[]): LessonProgress | undefined =>
  all.filter(({ at }) => at !== null).toSorted((a, b) => cameMs(b) - cameMs(a))[0];

/**
 * What a phone offers first, at this time in ms since 1970: the lesson that was begun, unless it was left and another, named by its
 * id, is to be done once more today; null if there is neither.
 */
export function firstOffer(
  begun: LessonProgress | null,
  invited: string | null,
  nowMs: number,
): LessonProgress | string | null {
  if (begun === null || invited === null) return begun ?? invited;
  return nowMs - cameMs(begun) > LEFT_AFTER_MS ? invited : begun;
}
