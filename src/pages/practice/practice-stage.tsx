import { useEffect, useState } from 'preact/hooks';

import type { HelpLevel } from '#core/lesson/help-level.ts';
import { useWords } from '#i18n/use-words.ts';
import type { SimulatorId } from '#simulators/registry.ts';
import { Button } from '#ui/button/button.tsx';

import { PracticeSaid } from './practice-said.tsx';
import { useKeptPlace } from './use-kept-place.ts';
import type { Practice } from './use-practice.ts';

import styles from './practice-stage.module.css';

type PracticeStageProps = {
  readonly id: SimulatorId;
  readonly practice: Practice;
  readonly help: HelpLevel | undefined;
  /** On a wide and low wall what is said stands beside the practice screen. */
  readonly isOnWall?: boolean;
};

type WaysProps = {
  readonly onHint: (() => void) | undefined;
  readonly onAnswer: (() => void) | undefined;
  readonly onReset: (() => void) | undefined;
};

/** The ways out of being stuck. */
function Ways({ onHint, onAnswer, onReset }: WaysProps) {
  const lesson = useWords('lesson');
  return (
    <div class={styles['ways']}>
      {onHint === undefined ? null : <Button onPress={onHint}>{lesson('practice.hint')}</Button>}
      {onAnswer === undefined ? null : <Button onPress={onAnswer}>{lesson('practice.answer')}</Button>}
      {onReset === undefined ? null : <Button onPress={onReset}>{lesson('practice.reset')}</Button>}
    </div>
  );
}

/** There is something to press next: nothing when all is done, and nothing where only a camera can go on. */
const isHelpable = ({ isDone, answer }: Practice) =>
  !isDone && answer !== undefined && answer.by !== 'outside';

/** A practice screen with what is said about the last press, and the ways out of being stuck: a hint, the answer, from the beginning. */
export function PracticeStage({ id, practice, help, isOnWall = false }: PracticeStageProps) {
  const [hintAt, setHintAt] = useState<number>();
  const { thing, above, hold, giveBack } = useKeptPlace();
  const { simulator, state, count, isUnderWay, pointAt } = practice;
  const canBeHelped = isHelpable(practice);
  const held = (change: () => void) => () => {
    hold();
    change();
  };
  const act = (action: unknown) => held(() => practice.act(action))();
  const reset = () => {
    giveBack();
    practice.reset();
  };
  useEffect(() => {
    // what is pointed at is to be seen, more than the words about it
    if (pointAt === undefined) return;
    thing.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' });
  }, [pointAt, thing]);
  const isHintOffered = canBeHelped && help === 'on-request' && hintAt !== count;
  return (
    <div class={`${styles['stage']} ${isOnWall ? styles['onWall'] : ''}`}>
      <div ref={above} class={styles['above']}>
        <PracticeSaid id={id} practice={practice} help={help} isHintWanted={hintAt === count} />
      </div>
      <div ref={thing} class={styles['thing']}>
        <simulator.View state={state} act={act} pointAt={pointAt} />
      </div>
      <Ways
        onHint={isHintOffered ? held(() => setHintAt(count)) : undefined}
        onAnswer={canBeHelped && pointAt === undefined ? held(practice.showAnswer) : undefined}
        onReset={isUnderWay ? held(reset) : undefined}
      />
    </div>
  );
}
