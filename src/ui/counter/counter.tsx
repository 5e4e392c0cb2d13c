import type { ComponentChildren } from 'preact';

import { usePress } from '../button/press.ts';

import styles from './counter.module.css';

type CounterKey = {
  /** The word on the key. */
  readonly word: ComponentChildren;
  /** What a screen reader says; holds the word on the key. */
  readonly name: string;
  readonly onPress: () => void;
};

type CounterProps = {
  readonly label: ComponentChildren;
  /** The number with its unit. */
  readonly count: ComponentChildren;
  readonly less: CounterKey;
  readonly more: CounterKey;
  /** Pressing the number itself, where a total can be typed. */
  readonly type?: Omit<CounterKey, 'word'>;
};

const MINUS = 'M4 12h16';
const PLUS = 'M4 12h16M12 4v16';

function Key({ sign, word, name, onPress }: CounterKey & { readonly sign: string }) {
  return (
    <button type="button" class={styles['key']} aria-label={name} {...usePress(onPress, true)}>
      <svg class={styles['sign']} aria-hidden="true" viewBox="0 0 24 24" fill="none">
        <path d={sign} stroke="currentColor" stroke-width="4" stroke-linecap="round" />
      </svg>
      <span class={styles['word']}>{word}</span>
    </button>
  );
}

function NumberButton({ count, name, onPress }: Omit<CounterKey, 'word'> & Pick<CounterProps, 'count'>) {
  return (
    <button
      type="button"
      class={`${styles['count']} ${styles['typed']}`}
      aria-label={name}
      {...usePress(onPress)}
    >
      {count}
    </button>
  );
}

/** One number with a key to take away and a key to add; made to be pressed quickly, by a thumb, without looking. */
export function Counter({ label, count, less, more, type }: CounterProps) {
  return (
    <fieldset>
      <legend class={styles['label']}>{label}</legend>
      <div class={styles['keys']}>
        <Key sign={MINUS} {...less} />
        {type === undefined ? (
          <p class={styles['count']}>{count}</p>
        ) : (
          <NumberButton count={count} {...type} />
        )}
        <Key sign={PLUS} {...more} />
      </div>
    </fieldset>
  );
}
