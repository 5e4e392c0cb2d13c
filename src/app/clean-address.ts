// Links and codes of ours carry a word for LINE, which otherwise opens them in a browser that keeps nothing. It has done its work by
// the time the app starts, and would only be carried along into every copy of the address.
const FOR_LINE = 'openExternalBrowser';

/** Takes the word for LINE out of the address that is shown; anything else in it stays. */
export function cleanAddress(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(FOR_LINE)) return;
  address.searchParams.delete(FOR_LINE);
  history.replaceState(history.state, '', `${address.pathname}${address.search}${address.hash}`);
}
