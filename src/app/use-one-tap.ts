// A double tap is one press. Where a press shows the next screen at once, its second half would press whatever lies there by then.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** As long, and as near, as a second tap of a trembling hand comes. */
const SAME_PRESS_MS = 700;
const SAME_PLACE_PX = 40;

type Tap = { readonly x: number; readonly y: number; readonly ms: number };

const isSame = (before: Tap, now: Tap) =>
  now.ms - before.ms < SAME_PRESS_MS && Math.hypot(now.x - before.x, now.y - before.y) < SAME_PLACE_PX;

const HEARD = ['pointerdown', 'pointerup', 'mousedown', 'click'] as const;

/**
 * Once the screen at `path` has come by a tap, a second one soon after and close by is not heard, if `isWanted`. Keyboards and screen
 * readers press without a finger and are always heard.
 */
export function useOneTap(path: string | undefined, isWanted: boolean): void {
  const last = useRef<Tap>(undefined);
  const cameBy = useRef<Tap>(undefined);
  useLayoutEffect(() => {
    cameBy.current = isWanted ? last.current : undefined;
  }, [path, isWanted]);
  useEffect(() => {
    const hear = (event: MouseEvent) => {
      if (event.type === 'click' && event.detail === 0) return;
      const tap = { x: event.clientX, y: event.clientY, ms: event.timeStamp };
      if (cameBy.current !== undefined && isSame(cameBy.current, tap)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else last.current = tap;
    };
    for (const type of HEARD) addEventListener(type, hear, true);
    return () => {
      for (const type of HEARD) removeEventListener(type, hear, true);
    };
  }, []);
}
