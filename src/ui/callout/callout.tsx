import type { ComponentChildren } from 'preact';

import styles from './callout.module.css';

export type CalloutKind = 'ok' | 'again' | 'care' | 'info';

const ICONS: Record<CalloutKind, string> = {
  ok: 'M5 13l5 5L19 7',
  again: 'M5 12a7 7 0 1 0 2.5-5.4M5 3v5h5',
  care: 'M12 5v9M12 18.5v.5',
  info: 'M12 10v9M12 5v.5',
};

type CalloutProps = {
  readonly kind: CalloutKind;
  readonly title?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** A quiet panel in the tint of its meaning. The meaning is in its words and picture too, never in the colour alone. */
export function Callout({ kind, title, children }: CalloutProps) {
  return (
    <div class={`${styles['callout']} ${styles[kind]}`}>
      <svg
        class={styles['icon']}
        aria-hidden="true"
        width="32"
        height="32"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d={ICONS[kind]} />
      </svg>
      <div class={styles['words']}>
        {title === undefined ? null : <p class={styles['title']}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
