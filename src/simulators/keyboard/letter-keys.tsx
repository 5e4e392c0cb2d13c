import { useEffect, useRef } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';

import { PressButton } from '../press-button.tsx';
import type { Press } from '../simulator.ts';
import { directionsFor } from './directions.ts';
import { cycleOf, QWERTY_ROWS } from './keys.ts';
import type { TypingAction } from './press-names.ts';
import type { TypingState } from './typing.ts';
import { useSlide } from './use-slide.ts';

import styles from './view.module.css';

export type TypingFace = {
  readonly state: TypingState;
  readonly presses: readonly Press<TypingAction>[];
  readonly act: (action: TypingAction) => void;
  readonly pointAt: string | undefined;
};

type KeyProps = Omit<TypingFace, 'state' | 'presses'> & { readonly press: Press<TypingAction> | undefined };

/** One key, or an empty place where there is none. */
function LetterKey({ press, act, pointAt }: KeyProps) {
  const say = useWords('simulators/keyboard');
  const isMany = (press?.letters ?? '').length > 1;
  return (
    <span class={styles['cell']} data-key={press?.id}>
      {press === undefined ? null : (
        <PressButton
          press={press}
          say={say}
          act={act}
          pointAt={pointAt}
          look="key"
          class={`${styles['key']} ${isMany ? styles['manyLetters'] : ''}`}
          isQuickRepeatWanted
        />
      )}
    </span>
  );
}

/** The letters of one key as buttons, where a finger would slide to. */
function Directions({ state, presses, act, pointAt }: TypingFace) {
  const say = useWords('simulators/keyboard');
  const cross = useRef<HTMLDivElement>(null);
  // the key that was pressed has gone
  useEffect(() => cross.current?.focus({ preventScroll: true }), []);
  const places = directionsFor(cycleOf(state.open ?? '').length);
  return (
    <div class={styles['cross']} ref={cross} tabIndex={-1}>
      {presses.map((press) => {
        const place = press.action.do === 'direction' ? places[press.action.to] : 'close';
        const look = place === 'close' ? styles['tool'] : styles['key'];
        return place === undefined ? null : (
          <PressButton
            key={press.id}
            press={press}
            say={say}
            act={act}
            pointAt={pointAt}
            look="key"
            class={`${look} ${styles[place]}`}
          />
        );
      })}
    </div>
  );
}

/** Where each key stands: three columns, the small key and nought in the last row. */
function columnsOf(state: TypingState): readonly string[] {
  const figures = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((figure) => `num-${figure}`);
  if (state.mode === 'numbers') return [...figures, 'num-hyphen', 'num-0'];
  const rows = ['a', 'ka', 'sa', 'ta', 'na', 'ha', 'ma', 'ya', 'ra'].map((row) => `kana-${row}`);
  return state.mode === 'kana' ? [...rows, 'small', 'kana-wa', 'kana-stop'] : [];
}

/** The letters of the keyboard as it looks now. */
export function LetterKeys(face: TypingFace) {
  const { state, presses, act, pointAt } = face;
  const slide = useSlide((key, direction) => {
    const to = directionsFor(cycleOf(key).length).indexOf(direction);
    const press = presses.find(
      ({ action }) => action.do === 'slide' && action.key === key && action.to === to,
    );
    if (press !== undefined) act(press.action);
    return press !== undefined;
  });
  if (state.open !== undefined)
    return (
      <Directions
        {...face}
        presses={presses.filter(({ action }) => action.do === 'direction' || action.do === 'close')}
      />
    );
  const keyFor = (id: string) => presses.find((press) => press.id === id);
  if (state.look === 'romaji' && state.mode !== 'numbers')
    return (
      <div class={styles['qwerty']}>
        {QWERTY_ROWS.map((row) => (
          <div key={row[0]?.id} class={styles['qwertyRow']}>
            {row.map(({ id }) => (
              <LetterKey key={id} press={keyFor(id)} act={act} pointAt={pointAt} />
            ))}
          </div>
        ))}
      </div>
    );
  const placed = columnsOf(state);
  const ids =
    placed.length > 0 ? placed : presses.filter(({ action }) => action.do === 'key').map(({ id }) => id);
  return (
    <div class={styles['letters']} {...slide}>
      {ids.map((id) => (
        <LetterKey key={id} press={keyFor(id)} act={act} pointAt={pointAt} />
      ))}
    </div>
  );
}
