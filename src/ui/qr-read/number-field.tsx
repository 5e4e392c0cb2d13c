import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

import { Button } from '../button/button.tsx';
import { countDigits, groupDigits } from './digit-groups.ts';

import styles from './qr-read.module.css';

type NumberFieldProps = {
  readonly words: {
    readonly label: ComponentChildren;
    readonly hint: ComponentChildren;
    /** How many digits are written, of how many. */
    readonly written: (count: number) => ComponentChildren;
    readonly done: ComponentChildren;
  };
  /** Judged at each input: true for what must not stay on the screen. The field lets go of it at once and counts as finished. */
  readonly refuse: (typed: string) => boolean;
  /** What was typed; the field is empty again by then. */
  readonly onNumber: (typed: string) => void;
};

/** A field for a long number in groups of four. What is typed lives in the field alone and is gone with the press. */
export function NumberField({ words, refuse, onNumber }: NumberFieldProps) {
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const [count, setCount] = useState(0);
  const id = useId();
  const finish = () => {
    const typed = fieldRef.current?.value ?? '';
    if (fieldRef.current !== null) fieldRef.current.value = '';
    setCount(0);
    onNumber(typed);
  };
  const type = ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }) => {
    const { value, selectionEnd } = currentTarget;
    if (refuse(value)) {
      finish();
      return;
    }
    // in the middle of the number the caret would jump
    if (selectionEnd === value.length) currentTarget.value = groupDigits(value);
    setCount(countDigits(value));
  };
  return (
    <form
      class={styles['reader']}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <label class={styles['label']} for={id}>
        {words.label}
      </label>
      <p id={`${id}-hint`}>{words.hint}</p>
      <textarea
        id={id}
        ref={fieldRef}
        class={styles['number']}
        rows={2}
        inputMode="numeric"
        autoComplete="off"
        autoCorrect="off"
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-count`}
        onInput={type}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          finish();
        }}
      />
      <p id={`${id}-count`}>{words.written(count)}</p>
      <Button kind="main" onPress={finish}>
        {words.done}
      </Button>
    </form>
  );
}
