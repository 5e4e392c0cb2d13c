// A letter comes to rest when nobody presses for a while. Whoever holds a finger on the keyboard is pressing: the wait begins anew
// when it is lifted, so that nothing moves under the finger.
import { useEffect, useRef } from 'preact/hooks';

/** Rests after so long without a press; never while that is undefined. Gives the handlers for what surrounds the keys. */
export function useRest(rest: () => void, ms: number | undefined) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  const begin = () => {
    stop();
    if (ms !== undefined) timer.current = setTimeout(rest, ms);
  };
  // each press draws the keyboard anew
  useEffect(() => {
    begin();
    return stop;
  });
  return { onPointerDown: stop, onPointerUp: begin, onPointerCancel: begin };
}
