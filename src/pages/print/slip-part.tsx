import type { ComponentChildren, VNode } from 'preact';

import styles from './slip-part.module.css';

export type SlipRow = {
  readonly name: string;
  readonly label: VNode;
  readonly value: VNode;
  readonly isLarge: boolean;
};

type SlipPartProps = {
  readonly title: ComponentChildren;
  readonly rows: readonly SlipRow[];
  /** Written across the part, behind everything else. */
  readonly stamp: string;
  /** What stands in the upper right corner, where real slips carry their mark. */
  readonly corner?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** One of the three parts of a slip: its name, its rows, and below them what only this part has. */
export function SlipPart({ title, rows, stamp, corner, children }: SlipPartProps) {
  return (
    <section class={styles['part']} data-stamp={stamp}>
      <header class={styles['head']}>
        <h3>{title}</h3>
        {corner}
      </header>
      <dl class={styles['rows']}>
        {rows.map(({ name, label, value, isLarge }) => (
          <div key={name} class={isLarge ? styles['large'] : ''}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
