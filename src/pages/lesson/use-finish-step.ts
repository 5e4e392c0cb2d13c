import { finishStep } from '#actions/finish-step.ts';
import { paths } from '#paths.ts';
import { stepIds } from '#reads/lesson-plan.ts';

import { useGoOn, usePrepareAhead } from '../frame/way-ahead.ts';
import { DONE } from './done-address.ts';
import type { StepProps } from './step-place.ts';
import { writeAlongside } from './write-alongside.ts';

/** The press that finishes a step: the next screen is shown while it is being written, and answers for it (decision 0013). */
export function useFinishStep({ plan, place }: StepProps): () => void {
  const goOn = useGoOn();
  const next = place.next === undefined ? paths.step(plan.id, DONE) : paths.step(plan.id, place.next);
  usePrepareAhead(next);
  return () => {
    writeAlongside(plan.id, () => finishStep(plan.id, place.step.id, stepIds(plan)));
    goOn(next);
  };
}
