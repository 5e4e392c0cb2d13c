import type { ComponentChildren } from 'preact';

import type { Gestures } from './use-gestures.ts';

import styles from './area.module.css';

type AreaProps = {
  readonly gestures: Gestures;
  /** What is drawn on it, for those who cannot see it. */
  readonly name: string;
  /** `bar`: the low strip at the lower end of a phone. */
  readonly look?: 'plain' | 'window' | 'bar';
  readonly children: ComponentChildren;
};

/** The part of the drawn phone that measures the finger. Only here the page does not move under it. */
export function Area({ gestures, name, look = 'plain', children }: AreaProps) {
  return (
    <figure aria-label={name} class={`${styles['area']} ${styles[look]}`} {...gestures.handlers}>
      {children}
    </figure>
  );
}
