// The way from one screen to the next, prepared before it is gone (decision 0013).
import { createContext } from 'preact';
import { useLocation } from 'preact-iso';
import { useContext, useEffect } from 'preact/hooks';

export type WayAhead = {
  /** Loads what the screen at an address needs. */
  readonly prepare: (path: string) => void;
  /** Shows a screen at once if it was prepared; the address follows once it is drawn. */
  readonly goOn: (path: string) => void;
};

/** Without an app around it, nothing is loaded ahead. */
export const WayAheadOf = createContext<WayAhead | undefined>(undefined);

/** Until then a slow phone is still busy with the screen itself. */
const SOON_MS = 300;

/** Prepares the screen to which the main button of this one leads, once this one stands. */
export function usePrepareAhead(path: string): void {
  const way = useContext(WayAheadOf);
  useEffect(() => {
    const timer = setTimeout(() => way?.prepare(path), SOON_MS);
    return () => clearTimeout(timer);
  }, [way, path]);
}

/** How a press leads on to the screen that was prepared. */
export function useGoOn(): (path: string) => void {
  const way = useContext(WayAheadOf);
  const { route } = useLocation();
  return way?.goOn ?? route;
}
