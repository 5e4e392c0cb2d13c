import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

import type { LessonPlan } from '#core/lesson/lesson-plan.ts';
import type { PlaceInLesson } from '#core/lesson/place-in-lesson.ts';

export type StepProps = { readonly plan: LessonPlan; readonly place: PlaceInLesson };

/** What a step says to the frame around it, which stays on the screen from one step to the next. */
export type ToFrame = {
  /** What the one main button does. */
  readonly onNext: () => void;
  /** Until a practice is done its own button is the main one, and 「つぎへ」 steps back. */
  readonly isNextMain?: boolean;
  /** Once the person is busy with it, picture and sentences make room. */
  readonly isUnderWay?: boolean;
};

export const TellFrame = createContext<(told: ToFrame) => void>(() => undefined);

/** Tells the frame, with each drawing of the step and before it is seen, what its main button does. */
export function useFrame({ onNext, isNextMain = true, isUnderWay = false }: ToFrame): void {
  const tell = useContext(TellFrame);
  useLayoutEffect(() => tell({ onNext, isNextMain, isUnderWay }));
}
