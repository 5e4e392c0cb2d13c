import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import styles from './new-place.module.css';

type NewPlaceProps = {
  /** The face as it stands when the screen opens leaves the focus to the screen. */
  readonly isFirst: boolean;
  readonly children: ComponentChildren;
};

/** What is shown at one time. A new one takes the focus, so that nobody is left where a button has gone. Needs a `key`. */
export function NewPlace({ isFirst, children }: NewPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  // only as it appears: what is pressed later in the same place keeps the focus
  const [isLeftAlone] = useState(isFirst);
  // before the frame is painted: a focus that moved later would take it from a field somebody is already writing in
  useLayoutEffect(() => {
    if (!isLeftAlone) place.current?.focus({ preventScroll: true });
  }, [isLeftAlone]);
  // its beginning is to be seen; where it is, it stays where the finger pressed
  useEffect(() => {
    const top = place.current?.getBoundingClientRect().top ?? 0;
    if (!isLeftAlone && top < 0) place.current?.scrollIntoView({ block: 'start' });
  }, [isLeftAlone]);
  return (
    <div class={styles['place']} tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}
