import type { ComponentChildren } from 'preact';

import styles from './phone-frame.module.css';

type PhoneFrameProps = {
  /** The mark of practice, across the top of the drawn phone: on the screen, on paper and in every picture of it. */
  readonly strip: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A drawn phone, nobody's make, with the mark of practice. What is inside looks like a real thing and is none. */
export function PhoneFrame({ strip, children }: PhoneFrameProps) {
  return (
    <div class={styles['phone']}>
      <p class={styles['strip']}>{strip}</p>
      <div class={styles['screen']}>{children}</div>
    </div>
  );
}
