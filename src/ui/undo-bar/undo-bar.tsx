import type { ComponentChildren } from 'preact';

import { usePress } from '../button/press.ts';

import buttonStyles from '../button/button.module.css';
import styles from './undo-bar.module.css';

type Undo = {
  readonly words: ComponentChildren;
  /** What a screen reader says; holds the words. */
  readonly name: string;
  readonly onPress: () => void;
};

type UndoBarProps = {
  /** Takes the last press back. Its place stays free while there is nothing to take back, so that the other never moves. */
  readonly undo: Undo | undefined;
  /** The way on. */
  readonly main: ComponentChildren;
};

function UndoKey({ words, name, onPress }: Undo) {
  return (
    <button
      type="button"
      class={`${buttonStyles['button']} ${buttonStyles['sub']}`}
      aria-label={name}
      {...usePress(onPress, true)}
    >
      <span>{words}</span>
    </button>
  );
}

/** Under the thumb: what was pressed last can be taken back, at any time and without a question. */
export function UndoBar({ undo, main }: UndoBarProps) {
  return (
    <footer class={`${styles['bar']} not-on-paper`}>
      <div class={styles['inner']}>
        <div class={styles['half']}>{undo === undefined ? null : <UndoKey {...undo} />}</div>
        <div class={styles['half']}>{main}</div>
      </div>
    </footer>
  );
}
