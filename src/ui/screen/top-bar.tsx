import type { ComponentChildren } from 'preact';

import styles from './top-bar.module.css';

/** The row above the title: the way back on the left, help on the right; the same place on every screen. */
export function TopBar({ children }: { readonly children: ComponentChildren }) {
  return <nav class={`${styles['bar']} not-on-paper`}>{children}</nav>;
}

type BackLinkProps = { readonly href: string; readonly children: ComponentChildren };

/** The way back to a named screen. A link, so that it works before any script ran. */
export function BackLink({ href, children }: BackLinkProps) {
  return (
    <a class={styles['back']} href={href}>
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
        <path d="M15 4l-8 8 8 8" />
      </svg>
      <span>{children}</span>
    </a>
  );
}
