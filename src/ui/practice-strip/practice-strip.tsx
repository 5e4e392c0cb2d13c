import type { ComponentChildren } from 'preact';

import styles from './practice-strip.module.css';

/** The violet strip across the top of everything that looks like a real screen and is none. */
export function PracticeStrip({ children }: { readonly children: ComponentChildren }) {
  return <p class={styles['strip']}>{children}</p>;
}

/** The dashed frame around what is practice. */
export function PracticeFrame({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles['frame']}>{children}</div>;
}
