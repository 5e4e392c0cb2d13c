import { useState } from 'preact/hooks';

import type { ChoiceStep } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { ChoiceList } from '#ui/choice-list/choice-list.tsx';

import { FarApart } from './far-apart.tsx';
import { Feedback } from './feedback.tsx';
import { useLessonWords } from './lesson-words.ts';
import { Sentence } from './sentence.tsx';
import { useFrame, type StepProps } from './step-place.ts';
import { useFinishStep } from './use-finish-step.ts';

type ChoiceStepProps = StepProps & { readonly step: ChoiceStep };

/**
 * Two to four things to choose from. A press that leads elsewhere keeps the screen, says what was pressed and points to the right
 * one. When several are right, each says what it means.
 */
export function ChoiceStepView({ plan, place, step }: ChoiceStepProps) {
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  const finish = useFinishStep({ plan, place });
  const [pressed, setPressed] = useState<string>();
  const [hasAsked, setAsked] = useState(false);
  const isRight = step.choices.some((choice) => choice.id === pressed && choice.isRight);
  useFrame({ onNext: isRight ? finish : () => setAsked(true) });
  const key = `steps.${step.id}.choices`;
  const choose = (id: string) => {
    setPressed(id);
    setAsked(false);
  };
  const choices = step.choices.map((choice) => ({
    id: choice.id,
    label: <Sentence say={say} of={`${key}.${choice.id}.label`} />,
    ...(pressed !== undefined && !isRight && choice.isRight ? { hint: lesson('choice.here') } : {}),
  }));
  const question = {
    legend: <Sentence say={say} of={`steps.${step.id}.do`} />,
    choices,
    chosen: pressed,
    onChoose: choose,
  };
  return (
    <>
      {step.isFarApart ? <FarApart {...question} /> : <ChoiceList name={step.id} {...question} />}
      <Feedback about={hasAsked ? 'asked' : pressed} kind={hasAsked ? 'info' : isRight ? 'ok' : 'again'}>
        {hasAsked ? <p>{lesson(pressed === undefined ? 'choice.first' : 'choice.other')}</p> : null}
        {!hasAsked && pressed !== undefined ? <p>{say(`${key}.${pressed}.feedback`)}</p> : null}
      </Feedback>
    </>
  );
}
