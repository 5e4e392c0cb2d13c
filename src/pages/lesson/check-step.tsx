import { useState } from 'preact/hooks';

import type { CheckStep } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { TickList } from '#ui/tick-list/tick-list.tsx';

import { Feedback } from './feedback.tsx';
import { useLessonWords } from './lesson-words.ts';
import { Sentence } from './sentence.tsx';
import { useFrame, type StepProps } from './step-place.ts';
import { useFinishStep } from './use-finish-step.ts';
import { useSlipFacts } from './use-slip-facts.ts';

type CheckStepProps = StepProps & { readonly step: CheckStep };

/** Things to look at and tick, one by one. Pressed early, the main button says kindly how many are left. */
export function CheckStepView({ plan, place, step }: CheckStepProps) {
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
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
  useFrame({ onNext: isDone ? finish : () => setAsked(true) });
  return (
    <>
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
    </>
  );
}
