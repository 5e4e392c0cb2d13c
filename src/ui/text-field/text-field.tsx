import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId, useState } from 'preact/hooks';

import { Button } from '../button/button.tsx';

import styles from './text-field.module.css';

/** A secret is hidden until the person asks to see it: writing it once, seen, is surer than writing it twice, unseen. */
type SecretWords = { readonly show: ComponentChildren; readonly hide: ComponentChildren };

type TextFieldProps = {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Why what is written does not fit; undefined while it may. */
  readonly trouble?: ComponentChildren;
  readonly name: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly autoComplete: NonNullable<InputHTMLAttributes['autoComplete']>;
  readonly isNumeric?: boolean;
  readonly secret?: SecretWords;
};

/** One line to write: label above, hint, and what does not fit yet, all read out with the field. */
export function TextField(props: TextFieldProps) {
  const { label, hint, trouble, name, value, onWrite, autoComplete, isNumeric = false, secret } = props;
  const id = useId();
  const [isSeen, setSeen] = useState(false);
  const isUnfit = trouble !== undefined;
  const described = [hint === undefined ? [] : `${id}-hint`, isUnfit ? `${id}-trouble` : []].flat();
  return (
    <div class={`${styles['field']} ${isUnfit ? styles['unfit'] : ''}`}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p class={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isUnfit ? (
        <p class={styles['trouble']} id={`${id}-trouble`}>
          {trouble}
        </p>
      ) : null}
      <div class={styles['line']}>
        <input
          class={styles['input']}
          id={id}
          name={name}
          type={secret !== undefined && !isSeen ? 'password' : 'text'}
          inputMode={isNumeric ? 'numeric' : undefined}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellcheck={false}
          value={value}
          aria-invalid={isUnfit}
          aria-describedby={described.length === 0 ? undefined : described.join(' ')}
          onInput={(event) => onWrite(event.currentTarget.value)}
        />
        {secret === undefined ? null : (
          <div class={styles['show']}>
            <Button isPressed={isSeen} onPress={() => setSeen(!isSeen)}>
              {isSeen ? secret.hide : secret.show}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
