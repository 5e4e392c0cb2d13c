import { useLocation } from 'preact-iso';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { PrepareAhead } from '#pages/frame/prepare-ahead.ts';

import { preparePage, type PreparedPage } from './prepare-page.ts';

/**
 * Draws the screen of the address, with the press that asked for it if it was prepared ahead. Else the one before stays until the
 * next can be drawn whole.
 */
export function PageView({ first }: { readonly first: PreparedPage }) {
  const { path } = useLocation();
  const prepared = useRef(new Map([[first.path, first]]));
  const shown = useRef<PreparedPage>(undefined);
  const [, lookAgain] = useState('');
  const [trouble, setTrouble] = useState<unknown>(undefined);
  const prepare = useCallback(async (wanted: string) => {
    prepared.current.set(wanted, await preparePage(wanted));
  }, []);
  // What cannot come now is asked for again, and its trouble told, when a person goes there.
  const prepareAhead = useCallback(
    (wanted: string) => {
      if (!prepared.current.has(wanted)) void prepare(wanted).catch(() => undefined);
    },
    [prepare],
  );
  useEffect(() => {
    if (prepared.current.has(path)) return undefined;
    let isWanted = true;
    prepare(path).then(
      () => isWanted && lookAgain(path),
      (error: unknown) => isWanted && setTrouble(error),
    );
    return () => {
      isWanted = false;
    };
  }, [path, prepare]);
  if (trouble !== undefined) throw trouble;
  shown.current = prepared.current.get(path) ?? shown.current;
  if (shown.current === undefined) return null;
  const { Page, params, key } = shown.current;
  return (
    <PrepareAhead.Provider value={prepareAhead}>
      <Page key={key} params={params} />
    </PrepareAhead.Provider>
  );
}
