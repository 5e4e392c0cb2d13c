import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps a thing where it is on the screen while what stands above it comes and goes: the finger that pressed is still over the same
 * place. `hold` is called before a change. What is above needs the room it once took, where the page cannot be scrolled any further.
 */
export function useKeptPlace() {
  const thing = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const heldTop = useRef<number | undefined>(undefined);
  const topNow = () => thing.current?.getBoundingClientRect().top;
  useLayoutEffect(() => {
    const held = heldTop.current;
    const top = topNow();
    heldTop.current = undefined;
    if (held === undefined || top === undefined || above.current === null) return;
    const missing = held - top - window.scrollY;
    if (missing > 0) {
      const room = above.current.getBoundingClientRect().height + missing;
      above.current.style.minBlockSize = `${room}px`;
    }
    window.scrollBy({ top: (topNow() ?? held) - held, behavior: 'instant' });
  });
  return {
    thing,
    above,
    hold: () => {
      heldTop.current = topNow();
    },
    /** Gives back the room that was kept. */
    giveBack: () => above.current?.style.removeProperty('min-block-size'),
  };
}
