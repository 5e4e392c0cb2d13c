import { useWords } from '#i18n/use-words.ts';

import type { TypingState } from './typing.ts';

import styles from './view.module.css';

const DOT = '\u25CF';

/** The field with its caret. The figures of a PIN are shown as dots. */
export function WrittenField({ state }: { readonly state: TypingState }) {
  const say = useWords('simulators/keyboard');
  const { text, caret, pending, field, isDone } = state;
  const restFrom = pending === undefined ? caret : caret - 1;
  const isPin = field === 'pin';
  return (
    <div>
      <p class={styles['label']}>{say(`field.${field}`)}</p>
      <p class={`${styles['text']} ${isDone ? styles['isDone'] : ''}`} aria-live="polite">
        <span aria-hidden={isPin}>
          {isPin ? DOT.repeat(caret) : text.slice(0, restFrom)}
          {pending === undefined ? null : (
            <span class={styles['changing']}>{text.slice(restFrom, caret)}</span>
          )}
          {isDone ? null : <span class={styles['caret']} />}
          {isPin ? DOT.repeat(text.length - caret) : text.slice(caret)}
        </span>
        {isPin ? <span class="unseen">{say('field.figures', { written: text.length })}</span> : null}
      </p>
    </div>
  );
}
