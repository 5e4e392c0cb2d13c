import type { ComponentChildren } from 'preact';

import { usePress } from './press.ts';

import styles from './button.module.css';

export type ButtonKind = 'main' | 'sub';

type ButtonProps = {
  readonly kind?: ButtonKind;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly isPressed?: boolean | undefined;
};

/** A button for one action. Never greyed out: a press that cannot work yet says why instead. */
export function Button({ kind = 'sub', onPress, children, isPressed }: ButtonProps) {
  return (
    <button
      type="button"
      class={`${styles['button']} ${styles[kind]}`}
      aria-pressed={isPressed}
      {...usePress(onPress)}
    >
      <span>{children}</span>
    </button>
  );
}

type ButtonLinkProps = {
  readonly kind?: ButtonKind;
  readonly href: string;
  readonly children: ComponentChildren;
};

/** A link that looks like a button: goes to another screen and works before any script ran. */
export function ButtonLink({ kind = 'sub', href, children }: ButtonLinkProps) {
  return (
    <a class={`${styles['button']} ${styles[kind]}`} href={href}>
      <span>{children}</span>
    </a>
  );
}
