// What the faces of drills are made of: a message in its bubble, rows to press, a calm word at the end.
import type { ComponentChildren } from 'preact';

import styles from './place-parts.module.css';

type BubbleProps = { readonly from: ComponentChildren; readonly children: ComponentChildren };

/** Who says something, and what. */
export function Bubble({ from, children }: BubbleProps) {
  return (
    <>
      <p class={styles['from']}>
        <svg aria-hidden="true" viewBox="0 0 40 40" width="40" height="40" fill="none" stroke="currentColor">
          <circle cx="20" cy="20" r="18" stroke-width="3" />
          <circle cx="20" cy="15" r="6" stroke-width="3" />
          <path d="M9 32c2-8 20-8 22 0" stroke-width="3" stroke-linecap="round" />
        </svg>
        <span>{from}</span>
      </p>
      <div class={styles['bubble']}>{children}</div>
    </>
  );
}

/** An address, which may break before its first dot. */
export function Address({ children }: { readonly children: string }) {
  const [own = '', ...rest] = children.split('.');
  return (
    <span class={styles['address']}>
      {own}
      <wbr />
      {rest.map((part) => `.${part}`).join('')}
    </span>
  );
}

/** The bar of a drawn browser with the address of its page. */
export function AddressBar({ children }: { readonly children: string }) {
  return (
    <p class={styles['bar']}>
      <Address>{children}</Address>
    </p>
  );
}

/** The presses of a place, one under the other. */
export function PressRows({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles['rows']}>{children}</div>;
}

type CalmProps = { readonly title?: ComponentChildren; readonly children: ComponentChildren };

/** The end of a drill: a tick in a circle, and what it was good for. */
export function Ended({ title, children }: CalmProps) {
  return (
    <div class={styles['ended']}>
      <svg aria-hidden="true" viewBox="0 0 80 80" width="80" height="80" fill="none" stroke="currentColor">
        <circle cx="40" cy="40" r="36" stroke-width="4" />
        <path d="M24 41l11 11 21-23" stroke-width="6" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      {title === undefined ? null : <p class={styles['title']}>{title}</p>}
      <p>{children}</p>
    </div>
  );
}
