import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';

import { preparePage, type PreparedPage } from './prepare-page.ts';

/** Draws the screen of the address. The one before stays until the next can be drawn whole. */
export function PageView({ first }: { readonly first: PreparedPage }) {
  const { path } = useLocation();
  const [shown, setShown] = useState(first.path === path ? first : undefined);
  const [trouble, setTrouble] = useState<unknown>(undefined);
  useEffect(() => {
    if (path === shown?.path) return;
    let isWanted = true;
    preparePage(path).then(
      (page) => isWanted && setShown(page),
      (error: unknown) => isWanted && setTrouble(error),
    );
    return () => {
      isWanted = false;
    };
  }, [path, shown?.path]);
  if (trouble !== undefined) throw trouble;
  if (shown === undefined) return null;
  const { Page, params } = shown;
  return <Page key={shown.path} params={params} />;
}
