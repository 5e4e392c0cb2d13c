import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import styles from './sheet.module.css';

type SheetProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
};

/**
 * A sheet above the screen (native dialog: focus stays inside, Escape closes). It opens at its title, however large the letters are.
 * Until it is first opened nothing of it is drawn, for most never are.
 */
export function Sheet({ isOpen, onClose, title, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const wasOpened = useRef(isOpen);
  if (isOpen) wasOpened.current = true;
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) {
      dialog.current.showModal();
      heading.current?.focus();
    }
    if (!isOpen && dialog.current?.open === true) dialog.current.close();
  }, [isOpen]);
  if (!wasOpened.current) return null;
  return (
    <dialog class={styles['sheet']} ref={dialog} onClose={onClose} aria-labelledby={titleId}>
      <h2 id={titleId} class={styles['title']} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {isOpen ? children : null}
    </dialog>
  );
}
