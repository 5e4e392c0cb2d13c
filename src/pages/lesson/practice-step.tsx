import { useState } from 'preact/hooks';

import type { HelpLevel } from '#core/lesson/help-level.ts';
import type { PracticeStep } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { isSimulatorId } from '#simulators/registry.ts';
import { Button } from '#ui/button/button.tsx';

import { PracticeStage } from '../practice/practice-stage.tsx';
import { usePractice } from '../practice/use-practice.ts';
import { Feedback } from './feedback.tsx';
import { keptSimulator } from './kept-simulators.ts';
import { useFrame, type StepProps } from './step-place.ts';
import { useFinishStep } from './use-finish-step.ts';

type PracticeStepProps = StepProps & {
  readonly step: PracticeStep;
  readonly help: HelpLevel | undefined;
};

/** A practice screen inside a lesson. The step is finished when the machine says so, or left for another time. */
export function PracticeStepView({ plan, place, step, help }: PracticeStepProps) {
  const { simulator: id } = step;
  if (!isSimulatorId(id)) throw new RangeError(`no simulator ${id}`);
  const lesson = useWords('lesson');
  const finish = useFinishStep({ plan, place });
  const practice = usePractice(keptSimulator(id), step.settings);
  const [askedAt, setAskedAt] = useState<number>();
  const { isDone, isUnderWay, count } = practice;
  const hasAsked = askedAt === count && !isDone;
  useFrame({
    onNext: isDone ? finish : () => setAskedAt(count),
    isNextMain: isDone,
    isUnderWay,
  });
  return (
    <>
      <PracticeStage id={id} practice={practice} help={help} />
      <Feedback about={hasAsked ? 'asked' : undefined} kind="info">
        <p>{lesson('practice.first')}</p>
      </Feedback>
      {hasAsked ? <Button onPress={finish}>{lesson('practice.skip')}</Button> : null}
    </>
  );
}
