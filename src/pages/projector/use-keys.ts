import { useEffect, useRef } from 'preact/hooks';

/** What has its own use for the arrow keys. */
const OWN_KEYS = 'input, select, textarea, [contenteditable]';

/** Nobody sees what a key would do behind a sheet. */
const isSheetOpen = () => document.querySelector('dialog[open]') !== null;

/** Keys of the whole screen, by their name (`ArrowRight`, `t`), as long as it is shown. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const hasOwnUse = event.target instanceof Element && event.target.matches(OWN_KEYS);
      if (hasOwnUse || isSheetOpen() || event.ctrlKey || event.altKey || event.metaKey) return;
      const work = newest.current[event.key];
      if (work === undefined) return;
      event.preventDefault();
      work();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
