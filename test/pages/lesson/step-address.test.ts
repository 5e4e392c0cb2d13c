import { expect, test } from 'vitest';

import { stepAddress } from '#pages/lesson/step-address.ts';

test('the address leads to the step, out of the browser inside LINE', () => {
  const address = new URL(stepAddress('https://tetote.example.jp', '/lesson/touch-basics/hold'));
  expect(address.pathname).toBe('/lesson/touch-basics/hold');
  expect(address.searchParams.get('openExternalBrowser')).toBe('1');
});
