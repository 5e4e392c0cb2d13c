import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import styles from './place.module.css';

type PlaceProps = { readonly isFirst?: boolean; readonly children: ComponentChildren };

/** What is shown at one time. A new place takes the focus, so that nobody is left where a button has gone. */
export function Place({ isFirst = false, children }: PlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  // before the frame is painted: a focus that moved later would take it from a field somebody is already writing in
  useLayoutEffect(() => {
    if (!isFirst) place.current?.focus();
  }, [isFirst]);
  return (
    <div class={styles['place']} tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}
