import type { ComponentChildren } from 'preact';

import styles from '../choice-list/choice-list.module.css';

export type TickItem = {
  readonly id: string;
  readonly label: ComponentChildren;
  /** What to compare, or why, below the label. */
  readonly about?: ComponentChildren;
};

type TickListProps = {
  readonly legend: ComponentChildren;
  readonly items: readonly TickItem[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, isTicked: boolean) => void;
};

/** Things to tick one by one; the whole row can be pressed, and pressed again. */
export function TickList({ legend, items, ticked, onTick }: TickListProps) {
  return (
    <fieldset class={styles['list']}>
      <legend>{legend}</legend>
      {items.map(({ id, label, about }) => (
        <label key={id} class={styles['row']}>
          <input
            type="checkbox"
            checked={ticked.has(id)}
            onChange={(event) => onTick(id, event.currentTarget.checked)}
          />
          <span class={styles['words']}>
            <span class={styles['label']}>{label}</span>
            {about === undefined ? null : <span class={styles['about']}>{about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
