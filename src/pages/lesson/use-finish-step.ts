import { useLocation } from 'preact-iso';

import { finishStep } from '#actions/finish-step.ts';
import { paths } from '#paths.ts';
import { stepIds } from '#reads/lesson-plan.ts';

import { useDeed } from '../deed/use-deed.ts';
import { DONE } from './done-address.ts';
import type { StepProps } from './step-frame.tsx';

/** The press that finishes a step: it is written first, then the next screen is shown. */
export function useFinishStep({ plan, place }: StepProps): () => void {
  const { route } = useLocation();
  const doDeed = useDeed();
  const next = place.next === undefined ? paths.step(plan.id, DONE) : paths.step(plan.id, place.next);
  return () =>
    doDeed(
      () => finishStep(plan.id, place.step.id, stepIds(plan)),
      () => route(next),
    );
}
