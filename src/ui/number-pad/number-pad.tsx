import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { Button } from '../button/button.tsx';
import { usePress } from '../button/press.ts';

import styles from './number-pad.module.css';

const FIGURES = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

type NumberPadProps = {
  readonly words: {
    readonly erase: ComponentChildren;
    /** What is written so far, or undefined while nothing is. */
    readonly shown: (typed: number | undefined) => ComponentChildren;
    /** The main button: it says the number it will set. */
    readonly done: (typed: number | undefined) => ComponentChildren;
  };
  /** How many figures a number may have; a further one is not taken. */
  readonly figures: number;
  /** The number, or undefined if the person leaves it as it was. */
  readonly onDone: (typed: number | undefined) => void;
};

type KeyProps = { readonly onPress: () => void; readonly children: ComponentChildren };

function Key({ onPress, children }: KeyProps) {
  return (
    <button type="button" class={styles['key']} {...usePress(onPress, true)}>
      {children}
    </button>
  );
}

/** Ten big figures to write one number. Nothing else can be written. */
export function NumberPad({ words, figures, onDone }: NumberPadProps) {
  const [typed, setTyped] = useState('');
  const written = typed === '' ? undefined : Number(typed);
  const press = (figure: string) =>
    // a number never begins with a nought
    setTyped((now) => (now.length < figures ? String(Number(now + figure)) : now));
  return (
    <div class={styles['pad']}>
      <div class={styles['head']}>
        <p class={styles['shown']} aria-live="polite">
          {words.shown(written)}
        </p>
        <Key onPress={() => setTyped((now) => now.slice(0, -1))}>{words.erase}</Key>
      </div>
      <div class={styles['keys']}>
        {FIGURES.map((figure) => (
          <Key key={figure} onPress={() => press(figure)}>
            {figure}
          </Key>
        ))}
        <Key onPress={() => press('0')}>0</Key>
      </div>
      <Button kind="main" onPress={() => onDone(written)}>
        {words.done(written)}
      </Button>
    </div>
  );
}
