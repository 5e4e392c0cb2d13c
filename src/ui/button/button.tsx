import type { ComponentChildren } from 'preact';

import { usePress } from './press.ts';

import styles from './button.module.css';

export type ButtonKind = 'main' | 'sub' | 'text' | 'care';

type ButtonProps = {
  readonly kind?: ButtonKind;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly label?: string | undefined;
  readonly isPressed?: boolean | undefined;
  readonly describedBy?: string | undefined;
};

/** A button for one action. Never greyed out: a press that cannot work yet says why instead. */
export function Button({ kind = 'sub', onPress, children, label, isPressed, describedBy }: ButtonProps) {
  return (
    <button
      type="button"
      class={`${styles['button']} ${styles[kind]}`}
      aria-label={label}
      aria-pressed={isPressed}
      aria-describedby={describedBy}
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
