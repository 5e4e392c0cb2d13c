/**
 * Resolves once what the page shows already stands on the screen, so that starting the app does not hold it up; at once where
 * nobody looks, for there nothing is painted (decision 0005).
 */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    if (document.visibilityState === 'hidden') done();
    // The frame itself is drawn after its callbacks.
    else requestAnimationFrame(() => setTimeout(done));
  });
