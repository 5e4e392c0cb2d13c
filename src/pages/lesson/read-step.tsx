import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button/button.tsx';

import { StepFrame, type StepProps } from './step-frame.tsx';
import { useFinishStep } from './use-finish-step.ts';

/** A step that only tells something. */
export function ReadStepView({ plan, place }: StepProps) {
  const common = useWords('common');
  const finish = useFinishStep({ plan, place });
  return (
    <StepFrame
      plan={plan}
      place={place}
      main={
        <Button kind="main" onPress={finish}>
          {common('next')}
        </Button>
      }
    />
  );
}
