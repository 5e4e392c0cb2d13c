import type { ComponentChildren } from 'preact';

import styles from './bottom-bar.module.css';

type BottomBarProps = {
  /** The way back; drawn on the left, or below when letters are large. */
  readonly back?: ComponentChildren;
  /** The one main button. */
  readonly main: ComponentChildren;
};

/** 「もどる | つぎへ」, always at the bottom. It lets go of the bottom when letters are so large that it would cover the screen. */
export function BottomBar({ back, main }: BottomBarProps) {
  return (
    <footer class={`${styles['bar']} not-on-paper`}>
      <div class={styles['inner']}>
        {back === undefined ? null : <div class={styles['back']}>{back}</div>}
        <div class={styles['main']}>{main}</div>
      </div>
    </footer>
  );
}
