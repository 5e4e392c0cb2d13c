import type { ComponentChildren } from 'preact';

import styles from './segments.module.css';

type SegmentsProps<Id extends string> = {
  readonly legend: ComponentChildren;
  readonly name: string;
  readonly options: readonly { readonly id: Id; readonly label: ComponentChildren }[];
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
};

/** Two to four short choices side by side; they stand below each other where letters are large. */
export function Segments<Id extends string>({ legend, name, options, chosen, onChoose }: SegmentsProps<Id>) {
  return (
    <fieldset class={styles['segments']}>
      <legend class={styles['legend']}>{legend}</legend>
      <div class={styles['row']}>
        {options.map(({ id, label }) => (
          <label key={id} class={styles['segment']}>
            <input
              class="unseen"
              type="radio"
              name={name}
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
