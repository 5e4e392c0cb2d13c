import { useEffect, useState } from 'preact/hooks';

import { arriveAtStep } from '#actions/arrive-at-step.ts';
import type { HelpLevel } from '#core/lesson/help-level.ts';
import { lessonPlan, placeInLesson } from '#reads/lesson-plan.ts';

import { useDeed } from '../deed/use-deed.ts';
import { CardStepView } from './card-step.tsx';
import { CheckStepView } from './check-step.tsx';
import { ChoiceStepView } from './choice-step.tsx';
import { DoForRealStepView } from './do-for-real-step.tsx';
import { LessonPage } from './lesson-page.tsx';
import { PracticeStepView } from './practice-step.tsx';
import { ReadStepView } from './read-step.tsx';
import { StepFrame } from './step-frame.tsx';
import type { StepProps } from './step-place.ts';
import { useHelpLevel } from './use-help-level.ts';
import { writeInOrder } from './write-alongside.ts';

type StepViewProps = StepProps & {
  /** Undefined until the phone was asked. */
  readonly help: HelpLevel | undefined;
};

function StepView({ plan, place, help }: StepViewProps) {
  const { step } = place;
  switch (step.kind) {
    case 'read':
      return <ReadStepView plan={plan} place={place} />;
    case 'choice':
      return <ChoiceStepView plan={plan} place={place} step={step} />;
    case 'check':
      return <CheckStepView plan={plan} place={place} step={step} />;
    case 'practice':
      return <PracticeStepView plan={plan} place={place} step={step} help={help} />;
    case 'do-for-real':
      return <DoForRealStepView plan={plan} place={place} step={step} />;
    case 'card':
      return <CardStepView plan={plan} place={place} step={step} />;
  }
}

/** One step of a lesson at its own address. Wherever a person came from, this is now the step to come back to. */
export function StepPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const plan = lessonPlan(params['lesson'] ?? '');
  const stepId = params['step'] ?? '';
  const place = placeInLesson(plan, stepId);
  const doDeed = useDeed();
  // asked once for the whole lesson: what comes late moves the practice screen under the finger
  const help = useHelpLevel(plan.id);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    doDeed(() => writeInOrder(plan.id, () => arriveAtStep(plan.id, stepId)));
  }, [doDeed, plan.id, stepId]);
  if (place === undefined) throw new RangeError(`${plan.id} has no step ${stepId}`);
  if (place.number === 1) return <LessonPage params={params} />;
  const at = `${stepId} ${times}`;
  return (
    <StepFrame plan={plan} place={place} at={at} startAfresh={() => setTimes((count) => count + 1)}>
      <StepView key={at} plan={plan} place={place} help={help} />
    </StepFrame>
  );
}
