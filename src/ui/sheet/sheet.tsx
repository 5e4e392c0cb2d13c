import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import styles from './sheet.module.css';

type SheetProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A sheet above the screen (native dialog: focus stays inside, Escape closes). */
export function Sheet({ isOpen, onClose, title, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen && dialog.current?.open === true) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog class={styles['sheet']} ref={dialog} onClose={onClose} aria-labelledby="sheet-title">
      <h2 id="sheet-title">{title}</h2>
      {isOpen ? children : null}
    </dialog>
  );
}
