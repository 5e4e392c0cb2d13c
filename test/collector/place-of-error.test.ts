import { expect, test } from 'vitest';

import { placeOf } from '../../src/collector/place-of-error.ts';

test('says the kind of error and the line, never the message', () => {
  expect(placeOf(new RangeError('花子 at secret.ts:1'))).toMatch(/^RangeError place-of-error\.test\.ts:\d+$/);
  expect(placeOf('花子')).toBe('string');
});

test('says the kind alone when the stack names no file of ours', () => {
  const error = new TypeError('花子');
  error.stack = 'TypeError: 花子\n    at node:internal/x:1:1';
  expect(placeOf(error)).toBe('TypeError');
});
