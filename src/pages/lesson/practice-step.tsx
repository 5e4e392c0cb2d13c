import { useState } from 'preact/hooks';

import type { PracticeStep } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { startSimulator } from '#simulators/start-simulator.ts';
import { Button } from '#ui/button/button.tsx';

import { Feedback } from './feedback.tsx';
import { keptSimulator } from './kept-simulators.ts';
import { StepFrame, type StepProps } from './step-frame.tsx';
import { useFinishStep } from './use-finish-step.ts';

type PracticeStepProps = StepProps & { readonly step: PracticeStep };

/** A practice screen inside a lesson. The whole state of its machine is held here; the step is finished when the machine says so. */
export function PracticeStepView({ plan, place, step }: PracticeStepProps) {
  const simulator = keptSimulator(step.simulator);
  const lesson = useWords('lesson');
  const common = useWords('common');
  const sayFeedback = useWords(`simulators/${step.simulator}`);
  const finish = useFinishStep({ plan, place });
  const [first] = useState(() => startSimulator(simulator, step.settings));
  const [state, setState] = useState(first);
  const [hasAsked, setAsked] = useState(false);
  const isDone = simulator.isDone(state);
  const said = simulator.said(state);
  const act = (action: unknown) => {
    setAsked(false);
    setState((before: unknown) => simulator.next(before, action));
  };
  return (
    <StepFrame
      plan={plan}
      place={place}
      isUnderWay={state !== first}
      main={
        // until the practice is done, its own button is the main one
        <Button kind={isDone ? 'main' : 'sub'} onPress={isDone ? finish : () => setAsked(true)}>
          {common('next')}
        </Button>
      }
    >
      <Feedback about={hasAsked ? 'asked' : said} kind={isDone ? 'ok' : 'info'}>
        {hasAsked ? lesson('practice.first') : said === undefined ? null : sayFeedback(said)}
      </Feedback>
      <simulator.View state={state} act={act} />
      {hasAsked ? <Button onPress={finish}>{lesson('practice.skip')}</Button> : null}
    </StepFrame>
  );
}
