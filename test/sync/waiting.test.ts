import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isDue, isWaiting, waitAfter } from '#sync/waiting.ts';

import { aRow } from '../support/phone.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

test('waits lie between one second and five minutes, and chance draws them apart', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempts, chance) => {
        const wait = waitAfter(attempts, chance, null);
        expect(wait).toBeGreaterThanOrEqual(1000);
        expect(wait).toBeLessThanOrEqual(300_000);
      },
    ),
  );
  expect(waitAfter(4, 0.1, null)).not.toBe(waitAfter(4, 0.9, null));
});

test('waits grow with the attempts', () => {
  const longest = [1, 2, 3, 8, 9, 50].map((attempts) => waitAfter(attempts, 1, null));
  expect(longest).toEqual([2000, 4000, 8000, 256_000, 300_000, 300_000]);
});

test('the wait the collector asked for is never shortened', () => {
  expect(waitAfter(1, 0, 600_000)).toBe(600_000);
  expect(waitAfter(9, 1, 10)).toBe(300_000);
});

test('only rows the collector has still to be told of wait', () => {
  const states = ['dirty', 'sending', 'acked', 'held', 'refused'] as const;
  expect(states.filter((state) => isWaiting(aRow({ state })))).toEqual(['dirty', 'sending']);
  expect(states.filter((state) => isDue(aRow({ state }), 0, true))).toEqual(['dirty', 'sending']);
});

test('a row is due when its time has come', () => {
  const row = aRow({ reason: 'no-network', nextTryAtMs: 5000 });
  expect(isDue(row, 4999, false)).toBe(false);
  expect(isDue(row, 5000, false)).toBe(true);
});

test('asked for, a row goes at once unless the collector itself asked to wait', () => {
  expect(isDue(aRow({ reason: 'no-network', nextTryAtMs: 5000 }), 0, true)).toBe(true);
  expect(isDue(aRow({ reason: 'log-in-page', nextTryAtMs: 5000 }), 0, true)).toBe(true);
  expect(isDue(aRow({ reason: 'busy', nextTryAtMs: 5000 }), 0, true)).toBe(false);
  expect(isDue(aRow({ reason: 'tomorrow', nextTryAtMs: 5000 }), 0, true)).toBe(false);
});

test('a clock that was years ahead for a while makes no row wait for years', () => {
  expect(isDue(aRow({ reason: 'busy', nextTryAtMs: 100 * 365 * DAY_MS }), DAY_MS, false)).toBe(true);
});
