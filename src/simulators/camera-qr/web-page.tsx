import type { ComponentChildren } from 'preact';

import { useWords } from '#i18n/use-words.ts';

import { Address } from './address.tsx';
import ADDRESSES from './addresses.json' with { type: 'json' };
import { DrawnPress, type Face } from './drawn-press.tsx';

import styles from './web-page.module.css';

type WebPageProps = { readonly of: 'town' | 'class'; readonly children?: ComponentChildren };

/** The drawn page that a code leads to: its address above, and what it says it is. */
export function WebPage({ of, children }: WebPageProps) {
  const say = useWords('simulators/camera-qr');
  return (
    <div class={styles['page']}>
      <p class={styles['address']}>
        <Address written={ADDRESSES[of]} />
      </p>
      <p class={styles['name']}>{say(`page.${of}`)}</p>
      <svg aria-hidden="true" viewBox="0 0 280 84" fill="none" stroke="currentColor" stroke-width="3">
        <path class={styles['tint']} d="M2 2h108v80H2z" />
        <path d="M2 62l32-30 26 24 18-14 32 30" stroke-linejoin="round" />
        <path class={styles['lines']} d="M130 16h140M130 42h120M130 68h132" stroke-linecap="round" />
      </svg>
      {children}
    </div>
  );
}

/** The page of the class, with the way to close it. */
export function ClassPage({ face }: { readonly face: Face }) {
  return (
    <WebPage of="class">
      <DrawnPress face={face} id="page-more" look="link" />
      <DrawnPress face={face} id="close-page" />
    </WebPage>
  );
}
