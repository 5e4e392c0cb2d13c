import { expect, test } from 'vitest';

import { troubleKindOf } from '#app/trouble-kind.ts';
import { StorageTrouble } from '#storage/database.ts';

test.each(['blocked', 'full', 'newer', 'unavailable'] as const)('%s is a trouble of the phone', (kind) => {
  expect(troubleKindOf(new StorageTrouble(kind))).toBe(kind);
});

test.each([
  ['Chromium', 'Failed to fetch dynamically imported module: https://tetote.example/assets/a.js'],
  ['Firefox', 'error loading dynamically imported module: https://tetote.example/assets/a.js'],
  ['WebKit', 'Importing a module script failed.'],
  ['Chromium, data', 'Failed to fetch'],
  ['Firefox, data', 'NetworkError when attempting to fetch resource.'],
  ['WebKit, data', 'Load failed'],
])('%s says that something did not come', (_browser, message) => {
  expect(troubleKindOf(new TypeError(message))).toBe('missing');
});

test('a screen whose styles did not come is missing too', () => {
  expect(troubleKindOf(new Error('Unable to preload CSS for /assets/pages/class/drawn-a.css'))).toBe(
    'missing',
  );
});

test.each([
  new TypeError("Cannot read properties of undefined (reading 'load')"),
  new TypeError('fetchReport is not a function'),
  new Error('Failed to fetch'),
  'Failed to fetch',
  null,
])('%s is a bug', (error) => {
  expect(troubleKindOf(error)).toBe('unexpected');
});
