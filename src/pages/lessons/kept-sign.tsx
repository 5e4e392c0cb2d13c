import { useWords } from '#i18n/use-words.ts';

import styles from './lessons-page.module.css';

/** Whether a lesson opens without a network: said in words, with a check mark where it does. */
export function KeptSign({ isKept }: { readonly isKept: boolean }) {
  const say = useWords('lessons');
  if (!isKept) return <>{say('keep.needs')}</>;
  return (
    <span class={styles['kept']}>
      <svg
        aria-hidden="true"
        width="24"
        height="24"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d="M5 13l5 5L19 7" />
      </svg>
      <span>{say('keep.ready')}</span>
    </span>
  );
}
