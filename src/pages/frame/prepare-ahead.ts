import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** Loads what the screen at an address needs, so that going there takes no time. Without an app around it, nothing is loaded. */
export const PrepareAhead = createContext<(path: string) => void>(() => undefined);

/** Until then a slow phone is still busy with the screen itself. */
const SOON_MS = 300;

/** Prepares the screen to which the main button of this one leads, once this one stands. */
export function usePrepareAhead(path: string): void {
  const prepare = useContext(PrepareAhead);
  useEffect(() => {
    const timer = setTimeout(() => prepare(path), SOON_MS);
    return () => clearTimeout(timer);
  }, [prepare, path]);
}
