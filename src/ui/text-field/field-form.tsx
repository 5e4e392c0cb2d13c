import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useRef } from 'preact/hooks';

import buttonStyles from '../button/button.module.css';
import styles from './text-field.module.css';

type FieldFormProps = {
  /** The words of its one button. */
  readonly main: ComponentChildren;
  /** Runs once at a time: a second press, or Enter, while it runs is the same press. */
  readonly onSend: () => Promise<void>;
  readonly children: ComponentChildren;
};

/** Fields and the one button that sends them. A real form, so that Enter and password keepers work. */
export function FieldForm({ main, onSend, children }: FieldFormProps) {
  const underWayRef = useRef(false);
  const send = async (form: HTMLFormElement) => {
    if (underWayRef.current) return;
    underWayRef.current = true;
    try {
      await onSend();
    } finally {
      underWayRef.current = false;
    }
    // After the answer is drawn, the first field that does not fit is where to go on.
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(event.currentTarget);
  };
  return (
    <form class={styles['form']} noValidate onSubmit={onSubmit}>
      {children}
      <button type="submit" class={`${buttonStyles['button']} ${buttonStyles['main']}`}>
        <span>{main}</span>
      </button>
    </form>
  );
}
