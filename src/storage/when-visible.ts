// iOS suspends hidden pages, and a request to the database that is under way then can wedge the whole process
// (dfpc-coe/CloudTAK pull 1788). So nothing is begun while nobody looks.

// Spelled out because the worker, whose program knows no Document, runs this too.
type Page = EventTarget & { visibilityState: 'visible' | 'hidden' };

const pageOf = () => (globalThis as { document?: Page }).document;

/** Resolves at once if the page is visible or if there is no page, as in the worker; else when it is looked at again. */
export function whenVisible(): Promise<void> {
  const page = pageOf();
  if (page === undefined || page.visibilityState !== 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (page.visibilityState === 'hidden') return;
      page.removeEventListener('visibilitychange', look);
      resolve();
    };
    page.addEventListener('visibilitychange', look);
  });
}

/**
 * Calls `act` once, as soon as the page is hidden: at once if it is now, never where there is no page. The returned function stops
 * waiting for it.
 */
export function onceHidden(act: () => void): () => void {
  const page = pageOf();
  if (page === undefined) return () => undefined;
  const stop = () => page.removeEventListener('visibilitychange', look);
  const look = () => {
    if (page.visibilityState !== 'hidden') return;
    stop();
    act();
  };
  page.addEventListener('visibilitychange', look);
  look();
  return stop;
}
