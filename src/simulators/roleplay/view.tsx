import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';

import { PracticePhone } from '../practice-phone.tsx';
import { PressButton } from '../press-button.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { Bubble } from './bubble.tsx';
import { presses, type Action, type State } from './model.ts';
import { sceneOf, turnOf } from './scenes.ts';
import { SortedPiles } from './sorted-piles.tsx';

import styles from './view.module.css';

type Face = SimulatorFace<State, Action>;

const WORDS = 'simulators/roleplay';

/** The exchanges so far: as bubbles, or, where everything is sorted, as two piles. */
function Past({ scene, past }: State) {
  const say = useWords(WORDS);
  const { isSorting, turns } = sceneOf(scene);
  if (past.length === 0) return null;
  if (isSorting === true)
    return <SortedPiles piles={turns[0]?.answers.map(({ id }) => id) ?? []} past={past} />;
  return (
    <ol aria-label={say.plain('talk')} class={styles['talk']}>
      {past.map(({ turn, answer }) => (
        <li key={turn}>
          <Bubble who="resident">{say(`line.${turn}`)}</Bubble>
          <Bubble who="tutor">{say(`press.${answer}`)}</Bubble>
        </li>
      ))}
    </ol>
  );
}

/** What is new. It takes the focus, as the answer that was pressed is gone, and stays where it is: the host shows what it says. */
function Newest({ isFirst, children }: { readonly isFirst: boolean; readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isFirst) place.current?.focus({ preventScroll: true });
  }, [isFirst]);
  return (
    <div class={styles['newest']} tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}

function Answers({ state, act, pointAt }: Face) {
  const say = useWords(WORDS);
  return (
    <fieldset class={styles['answers']}>
      <legend class={styles['question']}>{say('question')}</legend>
      <div class={styles['list']}>
        {presses(state).map((press, at) => (
          // by its place: a second touch of the same finger then meets the same button, which takes it for one press
          <PressButton key={at} press={press} say={say} act={act} pointAt={pointAt} />
        ))}
      </div>
    </fieldset>
  );
}

function Over({ state, act, pointAt }: Face) {
  const say = useWords(WORDS);
  return (
    <>
      <div class={styles['over']}>
        <p class={styles['question']}>{say('over')}</p>
        <p>{say(`closing.${state.scene}`)}</p>
      </div>
      {presses(state).map((press) => (
        <PressButton key={press.id} press={press} say={say} act={act} pointAt={pointAt} />
      ))}
    </>
  );
}

/** A talk: where it takes place, what was said, what the resident says now, and the answers to choose from. */
export function RoleplayView(face: Face) {
  const say = useWords(WORDS);
  const { state } = face;
  // the face as it stands when the screen opens leaves the focus to the screen
  const [first] = useState(state);
  const turn = turnOf(state.scene, state.turn);
  const isFirst = state.scene === first.scene && state.turn === first.turn;
  return (
    <PracticePhone>
      <p class={styles['place']}>{say(`place.${state.scene}`)}</p>
      <Past {...state} />
      <Newest key={`${state.scene} ${state.turn}`} isFirst={isFirst}>
        {turn === undefined ? <Over {...face} /> : <Bubble who="resident">{say(`line.${turn.id}`)}</Bubble>}
      </Newest>
      {turn === undefined ? null : <Answers {...face} />}
    </PracticePhone>
  );
}
