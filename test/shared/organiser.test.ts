import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { hasValidCheckDigit, password, setUpRequest } from '#shared/organiser.ts';

test('the codes of real municipalities have the right check digit', () => {
  // 荒尾市, 熊本市, 久留米市, 千代田区 (総務省 全国地方公共団体コード)
  expect(['432041', '431001', '402036', '131016'].filter((code) => !hasValidCheckDigit(code))).toEqual([]);
});

test('for any five digits one last digit out of ten is right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 99_999 }), (five) => {
      const right = Array.from('0123456789').filter((last) => hasValidCheckDigit(`${five}${last}`));
      expect(right).toHaveLength(1);
    }),
  );
});

test('what is not six digits has no check digit', () => {
  for (const code of ['', '43204', '4320411', '43204a', '４３２０４１', ' 43204']) {
    expect(hasValidCheckDigit(code), code).toBe(false);
  }
});

test('a password is judged by its length alone', () => {
  expect(v.is(password, 'つきがとてもきれいですね。')).toBe(true);
  expect(v.is(password, 'a'.repeat(12))).toBe(true);
  expect(v.is(password, 'a'.repeat(128))).toBe(true);
  expect(v.is(password, 'a'.repeat(11))).toBe(false);
  expect(v.is(password, 'a'.repeat(129))).toBe(false);
});

test('a set-up with a mistyped municipality code is refused', () => {
  const request = {
    secret: 'a'.repeat(43),
    municipality: { code: '432041', name: '荒尾市' },
    name: '担当',
    password: 'a'.repeat(12),
  };
  expect(v.is(setUpRequest, request)).toBe(true);
  expect(v.is(setUpRequest, { ...request, municipality: { code: '432042', name: '荒尾市' } })).toBe(false);
});
