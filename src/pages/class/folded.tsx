import { Fragment, type ComponentChildren } from 'preact';

import styles from './folded.module.css';

type FoldedProps = {
  readonly summary: ComponentChildren;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
};

/** What few people need at first, one press away. */
export function Folded({ summary, isOpen = false, children }: FoldedProps) {
  return (
    <details class={styles['folded']} open={isOpen}>
      <summary class={styles['summary']}>{summary}</summary>
      <div class={styles['inside']}>{children}</div>
    </details>
  );
}

/** Text exactly as it is sent, padding and all; a line may break after each comma. */
export function ExactText({ text = '' }: { readonly text: string | undefined }) {
  const written = text.trimEnd();
  return (
    <pre class={styles['exact']}>
      {written.split(/(?<=,)/u).map((part, place) => (
        <Fragment key={place}>
          {part}
          <wbr />
        </Fragment>
      ))}
      <span class={styles['padding']}>{text.slice(written.length)}</span>
    </pre>
  );
}
