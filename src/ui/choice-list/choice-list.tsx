import type { ComponentChildren } from 'preact';

import styles from './choice-list.module.css';

export type Choice<Id extends string> = {
  readonly id: Id;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
};

type ChoiceListProps<Id extends string> = {
  readonly legend: ComponentChildren;
  readonly name: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
};

/** A question with two to five answers; the whole row can be pressed. */
export function ChoiceList<Id extends string>({
  legend,
  name,
  choices,
  chosen,
  onChoose,
}: ChoiceListProps<Id>) {
  return (
    <fieldset class={styles['list']}>
      <legend>{legend}</legend>
      {choices.map(({ id, label, hint }) => (
        <label key={id} class={styles['row']}>
          <input type="radio" name={name} value={id} checked={chosen === id} onChange={() => onChoose(id)} />
          <span class={styles['words']}>
            <span class={styles['label']}>{label}</span>
            {hint === undefined ? null : <span class={styles['hint']}>{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
