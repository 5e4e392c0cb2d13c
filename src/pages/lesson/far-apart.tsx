import type { ComponentChildren } from 'preact';

import { Button } from '#ui/button/button.tsx';
import type { Choice } from '#ui/choice-list/choice-list.tsx';

import styles from './far-apart.module.css';

type FarApartProps = {
  readonly legend: ComponentChildren;
  readonly choices: readonly Choice<string>[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
};

/** Choices so far apart that no finger meets both: for what cannot be taken back in real life. */
export function FarApart({ legend, choices, chosen, onChoose }: FarApartProps) {
  return (
    <fieldset class={styles['apart']}>
      <legend>{legend}</legend>
      {choices.map(({ id, label }) => (
        <Button key={id} isPressed={chosen === id} onPress={() => onChoose(id)}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
