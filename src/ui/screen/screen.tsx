import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import styles from './screen.module.css';

type ScreenProps = {
  /** Another word is another screen, even where its frame stays. */
  readonly at?: string | undefined;
  /** Drawn as the one h1 of the screen. */
  readonly title: ComponentChildren;
  /** Bare words for the browser's title. */
  readonly name: string;
  /** What stands above the title: back, text size. */
  readonly top?: ComponentChildren;
  readonly children: ComponentChildren;
  /** The fixed bar at the bottom. */
  readonly bottom?: ComponentChildren;
  readonly isWide?: boolean;
};

/** Whether a screen was shown before in this page's life: the first one leaves the focus where the browser put it. */
let hasShownOne = false;

/** One screen: a title, its content, and the bar at the bottom. A new screen takes the focus to its title and starts at the top. */
export function Screen({ at, title, name, top, children, bottom, isWide = false }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = name;
  }, [name]);
  // before it is seen: a screen painted at the height of the one before would jump
  useLayoutEffect(() => {
    if (hasShownOne) window.scrollTo(0, 0);
  }, [at]);
  useEffect(() => {
    if (hasShownOne) heading.current?.focus({ preventScroll: true });
    hasShownOne = true;
  }, [at]);
  return (
    <div class={`${styles['screen']} ${isWide ? styles['wide'] : ''}`}>
      {top === undefined ? null : <header>{top}</header>}
      <main class={styles['content']}>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {children}
      </main>
      {bottom}
    </div>
  );
}
