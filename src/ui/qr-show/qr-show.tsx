import { encodeQR } from 'qr';

import { drawDark } from './draw-dark.ts';

import styles from './qr-show.module.css';

/** The quiet zone of the standard, in modules. */
const BORDER = 4;

type QrShowProps = {
  readonly text: string;
  /** What the code is, for those who do not see it. */
  readonly label: string;
};

/** A QR code, black on white with its quiet zone, as large as the box around it. */
export function QrShow({ text, label }: QrShowProps) {
  const modules = encodeQR(text, 'raw', { border: BORDER, ecc: 'medium' });
  return (
    <svg
      class={styles['code']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched: an img has no shapes inside
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shape-rendering="crispEdges"
    >
      <rect class={styles['light']} width="100%" height="100%" />
      <path class={styles['dark']} d={drawDark(modules)} />
    </svg>
  );
}
