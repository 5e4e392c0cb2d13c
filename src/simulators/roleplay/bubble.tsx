import type { ComponentChildren } from 'preact';

import { useWords } from '#i18n/use-words.ts';

import styles from './bubble.module.css';

type BubbleProps = {
  readonly who: 'resident' | 'tutor';
  readonly children: ComponentChildren;
};

/** What one of the two says or does. Who it is stands above in words; the two sides and the figures only repeat it. */
export function Bubble({ who, children }: BubbleProps) {
  const say = useWords('simulators/roleplay');
  return (
    <div class={`${styles['bubble']} ${styles[who]}`}>
      <p class={styles['who']}>
        <svg aria-hidden="true" viewBox="0 0 24 24" class={styles['figure']}>
          <circle cx="12" cy="7.5" r="4.5" />
          <path d="M3 22a9 8 0 0 1 18 0z" />
        </svg>
        <span>{say(`who.${who}`)}</span>
      </p>
      <p class={styles['words']}>{children}</p>
    </div>
  );
}
