import type { ComponentChildren } from 'preact';

import styles from './step-count.module.css';

type StepCountProps = {
  readonly number: number;
  readonly count: number;
  readonly children: ComponentChildren;
};

/** 「9つのうち 3つ目」: the words say it; the row of marks only repeats them. */
export function StepCount({ number, count, children }: StepCountProps) {
  return (
    <div class={styles['count']}>
      <p>{children}</p>
      <div class={styles['marks']} aria-hidden="true">
        {Array.from({ length: count }, (_, place) => (
          <span key={place} class={place < number ? styles['passed'] : undefined} />
        ))}
      </div>
    </div>
  );
}
