import { useLocation } from 'preact-iso';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { WayAheadOf } from '#pages/frame/way-ahead.ts';
import { afterFrame } from '#ui/after-frame.ts';

import { preparePage, type PreparedPage } from './prepare-page.ts';
import { useOneTap } from './use-one-tap.ts';

/** The screens that were prepared so far, and the one that is shown before its address is: that costs a slow phone 20 ms. */
function usePrepared(first: PreparedPage) {
  const { path, route } = useLocation();
  const prepared = useRef(new Map([[first.path, first]]));
  const [ahead, setAhead] = useState<string>();
  useEffect(() => setAhead(undefined), [path]);
  const way = useMemo(() => {
    const pages = prepared.current;
    const load = async (wanted: string) => {
      pages.set(wanted, await preparePage(wanted));
    };
    return {
      load,
      // What cannot come now is asked for again, and its trouble told, when a person goes there.
      prepare: (wanted: string) => {
        if (!pages.has(wanted)) void load(wanted).catch(() => undefined);
      },
      goOn: (wanted: string) => {
        if (!pages.has(wanted) || wanted === location.pathname) {
          route(wanted);
          return;
        }
        setAhead(wanted);
        afterFrame(() => route(wanted));
      },
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `route` is another function after each change of the address and does the same
  }, []);
  return { pages: prepared.current, path: ahead ?? path, way };
}

/**
 * Draws the screen of the address, with the press that asked for it if it was prepared ahead. Else the one before stays until the
 * next can be drawn whole.
 */
export function PageView({ first }: { readonly first: PreparedPage }) {
  const { pages, path, way } = usePrepared(first);
  const shown = useRef<PreparedPage>(undefined);
  const [, lookAgain] = useState('');
  const [trouble, setTrouble] = useState<unknown>(undefined);
  useEffect(() => {
    if (pages.has(path)) return undefined;
    let isWanted = true;
    way.load(path).then(
      () => isWanted && lookAgain(path),
      (error: unknown) => isWanted && setTrouble(error),
    );
    return () => {
      isWanted = false;
    };
  }, [path, pages, way]);
  shown.current = pages.get(path) ?? shown.current;
  useOneTap(shown.current?.path, shown.current?.isOfOneTap === true);
  if (trouble !== undefined) throw trouble;
  if (shown.current === undefined) return null;
  const { Page, params, key } = shown.current;
  return (
    <WayAheadOf.Provider value={way}>
      <Page key={key} params={params} />
    </WayAheadOf.Provider>
  );
}
