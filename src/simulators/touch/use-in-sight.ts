import { useEffect, useRef } from 'preact/hooks';

/** The bar at the bottom and a finger's breadth: what lies lower cannot be touched yet. */
const HIDDEN_PX = 144;

/**
 * Keeps the practice in sight: who is still to learn how to slide must not have to. It comes into sight when it would open out of
 * reach, and after each move, as what is said takes its room above.
 */
export function useInSight(state: unknown) {
  const phone = useRef<HTMLDivElement>(null);
  const first = useRef(state);
  useEffect(() => {
    // once the screen that opens has gone to its top
    const frame = requestAnimationFrame(() => {
      const top = phone.current?.querySelector('figure')?.getBoundingClientRect().top ?? 0;
      if (top > innerHeight - HIDDEN_PX) phone.current?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    if (state === first.current) return;
    const target = phone.current?.querySelector('button[data-target]:last-child');
    (target ?? phone.current)?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return phone;
}
