import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { countUpTo, day, hexId, month, sha256Hex, slug } from '#shared/forms.ts';

test('every day of the calendar is a day, and nothing else is', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (date) => {
        expect(v.is(day, date.toISOString().slice(0, 10))).toBe(true);
      },
    ),
  );
  for (const wrong of [
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-1-1',
    '2026-11-20T00:00',
    '',
    '0000-00-00',
  ]) {
    expect(v.is(day, wrong), wrong).toBe(false);
  }
  expect(v.is(day, '2028-02-29')).toBe(true);
});

test('a month has two digits from 01 to 12', () => {
  expect(['2026-01', '2026-12'].every((text) => v.is(month, text))).toBe(true);
  expect(['2026-00', '2026-13', '2026-1', '202-01'].some((text) => v.is(month, text))).toBe(false);
});

test('an id is 32 small hex digits, a hash 64', () => {
  expect(v.is(hexId, '0123456789abcdef'.repeat(2))).toBe(true);
  expect(v.is(sha256Hex, '0123456789abcdef'.repeat(4))).toBe(true);
  for (const wrong of ['0123456789ABCDEF'.repeat(2), 'abc', '../'.padEnd(32, 'a'), 'g'.repeat(32)]) {
    expect(v.is(hexId, wrong), wrong).toBe(false);
  }
});

test('a slug has small words joined by single hyphens', () => {
  expect(['el-qr-pay', 'chuo-kominkan', 'a1'].every((text) => v.is(slug, text))).toBe(true);
  for (const wrong of ['', '-a', 'a-', 'a--b', 'A', '山田', 'a b', 'a'.repeat(41), "a';--"]) {
    expect(v.is(slug, wrong), wrong).toBe(false);
  }
});

test('a count is a whole number within its room', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 99 }), (count) => v.is(countUpTo(99), count)));
  for (const wrong of [-1, 100, 1.5, Number.NaN, Infinity, '5', null]) {
    expect(v.is(countUpTo(99), wrong), String(wrong)).toBe(false);
  }
});
