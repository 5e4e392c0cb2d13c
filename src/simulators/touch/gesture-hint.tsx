import { LineIcon } from '#ui/line-icon/line-icon.tsx';

const HAND = 'M24 53l-9-14a4 4 0 0 1 6-5l5 5V20a5 5 0 0 1 10 0v14l9 3a6 6 0 0 1 4 7l-2 9';
const FINGERTIPS = 'M26 26h.1M30 30h.1';

const DRAWINGS = {
  tap: `${HAND}M31 9V3M20 13l-4-4M42 13l4-4`,
  // a ring around the fingertip
  hold: `${HAND}M19 25a14 14 0 1 1 24 0`,
  up: `${HAND}M8 40V8M2 15l6-7 6 7`,
  aside: `${HAND}M2 9h20M8 3L2 9l6 6M34 9h20M48 3l6 6-6 6`,
  // two fingertips, each with an arrow away from the other, or towards it
  spread: `M33 23L50 6M38 5h13v13M23 33L6 50M18 51H5V38${FINGERTIPS}`,
  pinch: `M51 5L35 21M46 22H34V10M5 51L21 35M10 34h12v12${FINGERTIPS}`,
} as const;
export type Hint = keyof typeof DRAWINGS;

/** How the finger moves, in lines. The words beside it say the same. */
export function GestureHint({ hint }: { readonly hint: Hint }) {
  return <LineIcon path={DRAWINGS[hint]} />;
}
