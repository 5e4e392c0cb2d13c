import { useCallback, useState } from 'preact/hooks';

/**
 * Does what a press asks for and then goes on. While it is being written the screen stays as it is; if it cannot be written, the
 * trouble is thrown while drawing, so that the nearest error boundary says so.
 */
export function useDeed(): (deed: () => Promise<void>, goOn?: () => void) => void {
  const [trouble, setTrouble] = useState<{ readonly error: unknown }>();
  if (trouble !== undefined) throw trouble.error;
  return useCallback((deed, goOn) => {
    deed().then(goOn, (error: unknown) => setTrouble({ error }));
  }, []);
}
