import { expect, test } from 'vitest';

import { cleanAddress } from '#app/clean-address.ts';

test.each([
  ['/lesson/touch-basics/hold?openExternalBrowser=1', '/lesson/touch-basics/hold'],
  ['/class/join?openExternalBrowser=1#ABCDE', '/class/join#ABCDE'],
  ['/?src=pwa&openExternalBrowser=1', '/?src=pwa'],
  ['/settings?src=pwa', '/settings?src=pwa'],
])('%s is shown as %s', (opened, shown) => {
  history.replaceState(null, '', opened);
  cleanAddress();
  expect(location.pathname + location.search + location.hash).toBe(shown);
});
