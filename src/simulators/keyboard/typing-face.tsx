import { useWords } from '#i18n/use-words.ts';

import { PressButton } from '../press-button.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { EXERCISES } from './exercises.ts';
import { cycleOf } from './keys.ts';
import { LetterKeys, type TypingFace as Face } from './letter-keys.tsx';
import type { TypingAction } from './press-names.ts';
import { typingPresses } from './typing-presses.ts';
import { waitMs, type TypingState } from './typing.ts';
import { useRest } from './use-rest.ts';
import { WrittenField } from './written-field.tsx';

import styles from './view.module.css';

/** What fits on a line in the largest letters. */
const LONGEST_WORD = 5;

type Deed = TypingAction['do'];

type GroupProps = Face & { readonly deeds: readonly Deed[]; readonly class?: string | undefined };

/** Those of the presses that belong together, side by side; nothing where there are none. */
function Tools({ state, presses, act, pointAt, deeds, class: extra }: GroupProps) {
  const say = useWords('simulators/keyboard');
  const mine = presses.filter(({ action }) => deeds.includes(action.do));
  const isOn = (action: TypingAction) => action.do === 'mode' && action.mode === state.mode;
  return mine.length === 0 ? null : (
    <div class={`${styles['row']} ${extra ?? ''}`}>
      {mine.map((press) => (
        <PressButton
          key={press.id}
          press={press}
          say={say}
          act={act}
          pointAt={pointAt}
          class={`${styles['tool']} ${isOn(press.action) ? styles['isOn'] : ''}`}
          isQuickRepeatWanted={press.action.do === 'delete' || press.action.do === 'move'}
        />
      ))}
    </div>
  );
}

/** The words the keyboard offers, or the room for them. */
function Offers({ presses, act, pointAt }: Face) {
  const say = useWords('simulators/keyboard');
  return (
    <div class={styles['offers']}>
      {presses
        .filter(({ action }) => action.do === 'candidate')
        .map((press) => (
          <PressButton
            key={press.id}
            press={press}
            say={say}
            act={act}
            pointAt={pointAt}
            class={styles['offer']}
          />
        ))}
    </div>
  );
}

/** What the key that was pressed goes on to write, and where it stands now. */
function CycleStrip({ state }: { readonly state: TypingState }) {
  const { pending, text, caret } = state;
  const now = text.slice(caret - 1, caret);
  return (
    <p class={styles['strip']} aria-hidden="true">
      {pending === undefined
        ? null
        : cycleOf(pending).map((letter) => (
            <span key={letter} class={letter === now ? styles['now'] : undefined}>
              {letter}
            </span>
          ))}
    </p>
  );
}

/** What to write, the field, and the keyboard under it as keyboards are. */
export function TypingFace({ state, act, pointAt }: SimulatorFace<TypingState, TypingAction>) {
  const say = useWords('simulators/keyboard');
  const { target, look, mode, isDone, said } = state;
  // whoever is reading what was said, or looking for the answer, is not hurried
  const ms = said === undefined && pointAt === undefined ? waitMs(state) : undefined;
  const keyboard = useRest(() => act({ do: 'pause' }), ms);
  const { want, tools } = EXERCISES[target];
  const [shown] = want;
  const face = { state, presses: typingPresses(state), act, pointAt };
  const done = face.presses.find(({ action }) => action.do === 'done');
  return (
    <>
      <p class={styles['task']}>{say(`task.${target}`)}</p>
      <p class={`${styles['want']} ${shown.length > LONGEST_WORD ? styles['longer'] : ''}`}>{shown}</p>
      <WrittenField state={state} />
      {look === 'keypad' && mode !== 'numbers' && !isDone ? <CycleStrip state={state} /> : null}
      {done === undefined || isDone ? null : (
        <div class={styles['keyboard']} {...keyboard}>
          {tools.includes('candidates') ? <Offers {...face} /> : null}
          <Tools {...face} deeds={['next-letter', 'delete']} class={styles['wide']} />
          <LetterKeys {...face} />
          <Tools {...face} deeds={['move']} />
          <Tools {...face} deeds={['mode']} class={styles['short']} />
          <PressButton press={done} say={say} act={act} pointAt={pointAt} look="main" />
          <Tools {...face} deeds={['clear', 'look']} class={`${styles['wide']} ${styles['apart']}`} />
        </div>
      )}
    </>
  );
}
