/** Drawn like a square code, and none: no camera reads anything from it. 40 by 40, from its upper left corner. */
const DARK =
  'M0 0h12v12h-12zM4 4h4v4h-4zM28 0h12v12h-12zM32 4h4v4h-4zM0 28h12v12h-12zM4 32h4v4h-4zM17 2h4v4h-4zM21 8h4v4h-4zM17 13h4v4h-4zM2 17h4v4h-4zM9 20h4v4h-4zM16 19h4v4h-4zM24 17h4v4h-4zM31 17h4v4h-4zM36 21h4v4h-4zM19 26h4v4h-4zM26 25h4v4h-4zM33 28h4v4h-4zM21 33h4v4h-4zM29 34h4v4h-4zM36 36h4v4h-4zM17 37h4v4h-4z';

/** The square code of the drawings, black on whatever lies under it. */
export function SquareCode() {
  return <path d={DARK} fill="currentColor" fill-rule="evenodd" stroke="none" />;
}
