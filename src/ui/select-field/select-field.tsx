import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

import styles from './select-field.module.css';

/** `name` is bare text: an option can hold nothing else. */
export type SelectOption = { readonly id: string; readonly name: string };

type SelectFieldProps = {
  readonly label: ComponentChildren;
  readonly options: readonly SelectOption[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** A plain select with its label above. */
export function SelectField({ label, options, chosen, onChoose }: SelectFieldProps) {
  const id = useId();
  return (
    <div class={styles['field']}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      <select
        class={styles['select']}
        id={id}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === chosen}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
