import type { ComponentChildren, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';

import { groupLetters } from './code-letters.ts';

import styles from './code-input.module.css';

type CodeInputProps = {
  readonly label: ComponentChildren;
  readonly hint: ComponentChildren;
  /** How far it is written. */
  readonly written: ComponentChildren;
  readonly value: string;
  readonly onWrite: (typed: string) => void;
  /** Enter was pressed. */
  readonly onEnter: () => void;
};

/** One big field for a code of letters and figures, shown in groups of five. Typing and pasting both work; nothing is sent by itself. */
export function CodeInput({ label, hint, written, value, onWrite, onEnter }: CodeInputProps) {
  const id = useId();
  const write = ({ currentTarget, isComposing }: TargetedInputEvent<HTMLTextAreaElement>) => {
    const { value: typed, selectionEnd } = currentTarget;
    // In the middle of the code the caret would jump, and a word the keyboard still composes is not to be touched.
    const isAtEnd = selectionEnd === typed.length && !isComposing;
    onWrite(isAtEnd ? groupLetters(typed) : typed);
  };
  return (
    <div class={styles['field']}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      <p id={`${id}-hint`}>{hint}</p>
      <textarea
        id={id}
        class={styles['code']}
        rows={1}
        value={value}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-written`}
        onInput={write}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <p class={styles['written']} id={`${id}-written`}>
        {written}
      </p>
    </div>
  );
}
