import type { DoForRealStep } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';

import { useLessonWords } from './lesson-words.ts';
import { Sentence } from './sentence.tsx';
import { useFrame, type StepProps } from './step-place.ts';
import { useFinishStep } from './use-finish-step.ts';

type DoForRealStepProps = StepProps & { readonly step: DoForRealStep };

/** Something to do on the own phone, outside of てとて. To leave it for later is as good as having done it. */
export function DoForRealStepView({ plan, place, step }: DoForRealStepProps) {
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  const finish = useFinishStep({ plan, place });
  useFrame({ onNext: finish });
  return (
    <>
      <Callout kind="care" title={lesson('forReal.own')}>
        <p>
          <Sentence say={say} of={`steps.${step.id}.do`} />
        </p>
      </Callout>
      <Button onPress={finish}>{lesson('forReal.later')}</Button>
    </>
  );
}
