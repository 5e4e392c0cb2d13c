import { useState } from 'preact/hooks';

import type { HelpLevel } from '#core/lesson/help-level.ts';
import { useWords } from '#i18n/use-words.ts';
import type { SimulatorId } from '#simulators/registry.ts';
import { Button } from '#ui/button/button.tsx';

import { PracticeSaid } from './practice-said.tsx';
import type { Practice } from './use-practice.ts';

import styles from './practice-stage.module.css';

type PracticeStageProps = {
  readonly id: SimulatorId;
  readonly practice: Practice;
  readonly help: HelpLevel | undefined;
};

/** A practice screen with what is said about the last press, and the ways out of being stuck: a hint, the answer, from the beginning. */
export function PracticeStage({ id, practice, help }: PracticeStageProps) {
  const lesson = useWords('lesson');
  const [hintAt, setHintAt] = useState<number>();
  const { simulator, state, act, answer, count, isDone, isUnderWay, pointAt, showAnswer, reset } = practice;
  const canBeHelped = !isDone && answer !== undefined && answer.by !== 'outside';
  return (
    <div class={styles['stage']}>
      <PracticeSaid id={id} practice={practice} help={help} isHintWanted={hintAt === count} />
      <simulator.View state={state} act={act} pointAt={pointAt} />
      <div class={styles['ways']}>
        {canBeHelped && help === 'on-request' && hintAt !== count ? (
          <Button onPress={() => setHintAt(count)}>{lesson('practice.hint')}</Button>
        ) : null}
        {canBeHelped && pointAt === undefined ? (
          <Button onPress={showAnswer}>{lesson('practice.answer')}</Button>
        ) : null}
        {isUnderWay ? <Button onPress={reset}>{lesson('practice.reset')}</Button> : null}
      </div>
    </div>
  );
}
