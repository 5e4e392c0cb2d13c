import type { ComponentChildren, TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';

import { Button } from '../button/button.tsx';

import styles from './text-field.module.css';

/** A secret is hidden until the person asks to see it: writing it once, seen, is surer than writing it twice, unseen. */
type SecretWords = { readonly show: ComponentChildren; readonly hide: ComponentChildren };

type LineProps = {
  readonly name: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly autoComplete: 'off' | 'organization' | 'username' | 'current-password' | 'new-password';
  readonly isNumeric?: boolean;
  readonly secret?: SecretWords;
};

type TextFieldProps = LineProps & {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Why what is written does not fit; undefined while it may. */
  readonly trouble?: ComponentChildren;
};

type LineNotes = { readonly id: string; readonly isUnfit: boolean; readonly described: string | undefined };

/** The line itself, with its switch if it holds a secret. */
function Line({ line, notes }: { readonly line: LineProps; readonly notes: LineNotes }) {
  const { name, value, onWrite, autoComplete, isNumeric = false, secret } = line;
  const [isSeen, setSeen] = useState(false);
  return (
    <div class={styles['line']}>
      <input
        class={styles['input']}
        id={notes.id}
        name={name}
        {...(secret !== undefined && !isSeen ? { type: 'password' } : { type: 'text' })}
        inputMode={isNumeric ? 'numeric' : 'text'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellcheck={false}
        value={value}
        aria-invalid={notes.isUnfit}
        aria-describedby={notes.described}
        onInput={(event: TargetedInputEvent<HTMLInputElement>) => onWrite(event.currentTarget.value)}
      />
      {secret === undefined ? null : (
        <div class={styles['show']}>
          <Button isPressed={isSeen} onPress={() => setSeen(!isSeen)}>
            {isSeen ? secret.hide : secret.show}
          </Button>
        </div>
      )}
    </div>
  );
}

/** One line to write: label above, hint, and what does not fit yet, all read out with the field. */
export function TextField({ label, hint, trouble, ...line }: TextFieldProps) {
  const id = useId();
  const isUnfit = trouble !== undefined;
  const described = [hint === undefined ? [] : `${id}-hint`, isUnfit ? `${id}-trouble` : []].flat().join(' ');
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
      <Line line={line} notes={{ id, isUnfit, described: described === '' ? undefined : described }} />
    </div>
  );
}
