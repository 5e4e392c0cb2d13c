import type { CardStep } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { ButtonLink } from '#ui/button/button.tsx';

import { useLessonWords } from './lesson-words.ts';
import { Sentence } from './sentence.tsx';
import { askKeys } from './step-keys.ts';
import { useFrame, type StepProps } from './step-place.ts';
import { useFinishStep } from './use-finish-step.ts';

import styles from './card-step.module.css';

type CardStepProps = StepProps & { readonly step: CardStep };

/** What to remember, in few big lines. */
export function CardStepView({ plan, place, step }: CardStepProps) {
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  useFrame({ onNext: useFinishStep({ plan, place }) });
  return (
    <>
      <ol class={styles['card']}>
        {askKeys(step).map((key) => (
          <li key={key}>
            <Sentence say={say} of={key} />
          </li>
        ))}
      </ol>
      <ButtonLink href={paths.card(plan.id)}>{lesson('toCard')}</ButtonLink>
    </>
  );
}
