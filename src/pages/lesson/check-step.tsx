import { useState } from 'preact/hooks';

import type { CheckStep } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button/button.tsx';
import { TickList } from '#ui/tick-list/tick-list.tsx';

import { Feedback } from './feedback.tsx';
import { useLessonWords } from './lesson-words.ts';
import { Sentence } from './sentence.tsx';
import { StepFrame, type StepProps } from './step-frame.tsx';
import { useFinishStep } from './use-finish-step.ts';
import { useSlipFacts } from './use-slip-facts.ts';

type CheckStepProps = StepProps & { readonly step: CheckStep };

/** Things to look at and tick, one by one. Pressed early, the main button says kindly how many are left. */
export function CheckStepView({ plan, place, step }: CheckStepProps) {
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  const common = useWords('common');
  const facts = useSlipFacts(step.slip);
  const finish = useFinishStep({ plan, place });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [hasAsked, setAsked] = useState(false);
  const left = step.items.length - ticked.size;
  const tick = (id: string, isTicked: boolean) => {
    setTicked((before) => {
      const others = [...before].filter((other) => other !== id);
      return new Set(isTicked ? [...others, id] : others);
    });
    setAsked(false);
  };
  const isDone = left === 0;
  return (
    <StepFrame
      plan={plan}
      place={place}
      main={
        <Button kind="main" onPress={isDone ? finish : () => setAsked(true)}>
          {common('next')}
        </Button>
      }
    >
      <TickList
        legend={<Sentence say={say} of={`steps.${step.id}.do`} />}
        items={step.items.map(({ id }) => ({
          id,
          label: <Sentence say={say} of={`steps.${step.id}.items.${id}`} />,
          ...(facts?.[id] === undefined ? {} : { about: facts[id] }),
        }))}
        ticked={ticked}
        onTick={tick}
      />
      <Feedback about={isDone ? 'done' : hasAsked ? 'left' : undefined} kind={isDone ? 'ok' : 'info'}>
        <p>{isDone ? say(`steps.${step.id}.all`) : lesson('check.left', { count: left })}</p>
      </Feedback>
    </StepFrame>
  );
}
