import { useFrame, type StepProps } from './step-place.ts';
import { useFinishStep } from './use-finish-step.ts';

/** A step that only tells something: the frame has drawn it. */
export function ReadStepView({ plan, place }: StepProps) {
  useFrame({ onNext: useFinishStep({ plan, place }) });
  return null;
}
