import type { CardStep } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button/button.tsx';

import { StepFrame, type StepProps } from './step-frame.tsx';
import { useFinishStep } from './use-finish-step.ts';

import styles from './card-step.module.css';

type CardStepProps = StepProps & { readonly step: CardStep };

/** What to remember, in few big lines. */
export function CardStepView({ plan, place, step }: CardStepProps) {
  const say = useWords(`lessons/${plan.id}`);
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
    >
      <ol class={styles['card']}>
        {Array.from({ length: step.lines }, (_, at) => (
          <li key={at}>{say(`steps.${step.id}.line${at + 1}`)}</li>
        ))}
      </ol>
    </StepFrame>
  );
}
