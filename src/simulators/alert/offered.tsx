import type { ComponentChildren } from 'preact';

import { PressButton } from '../press-button.tsx';
import type { FaceProps } from './face.ts';

import styles from './offered.module.css';

type OfferedProps = FaceProps & {
  readonly id: string;
  readonly look?: 'key' | 'row' | 'main';
  readonly class?: string | undefined;
  readonly children?: ComponentChildren;
  /** What stands in its place once it can no longer be pressed; without it there is nothing. */
  readonly after?: ComponentChildren;
  readonly isQuickRepeatWanted?: boolean;
};

/** A button where its press is offered, and a quiet mark in its place where it no longer is, so that nothing moves under a finger. */
export function Offered({ id, pressOf, after, ...button }: OfferedProps) {
  const press = pressOf(id);
  if (press !== undefined) return <PressButton press={press} {...button} />;
  return after === undefined ? null : <div class={styles['after']}>{after}</div>;
}

/** A tick before words, for what has been done. */
export function Ticked({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class={styles['ticked']}>
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d="M5 13l5 5L19 7" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
