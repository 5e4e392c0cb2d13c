import { expect, test } from 'vitest';

import { createLimiter } from '../../src/collector/limits.ts';
import { random } from '../support/collector/a-collector.ts';

function aLimiter() {
  const time = { now: 1_000 };
  const limiter = createLimiter({ most: 2, windowMs: 10_000 }, { clock: () => time.now, random });
  return { limiter, time };
}

test('lets the first few through, then says how many seconds to wait', () => {
  const { limiter, time } = aLimiter();
  expect([limiter.take('a'), limiter.take('a'), limiter.take('a')]).toEqual([0, 0, 10]);
  time.now += 9_500;
  expect(limiter.take('a')).toBe(1);
  time.now += 500;
  expect(limiter.take('a')).toBe(0);
});

test('counts each key apart', () => {
  const { limiter } = aLimiter();
  limiter.take('a');
  limiter.take('a');
  expect(limiter.take('b')).toBe(0);
});

test('an attempt given back is not counted', () => {
  const { limiter } = aLimiter();
  for (let right = 0; right < 10; right += 1) {
    expect(limiter.take('a')).toBe(0);
    limiter.giveBack('a');
  }
});

test('a flood from very many places is forgotten before it fills the memory', () => {
  const { limiter, time } = aLimiter();
  for (let place = 0; place < 50_000; place += 1) limiter.take(`place ${place}`);
  time.now += 10_000;
  expect(limiter.take('place 1')).toBe(0);
  expect(limiter.take('place 2')).toBe(0);
});

test('every hour the key changes and all counts with it', () => {
  const time = { now: 0 };
  const keys: number[] = [];
  const counted = (bytes: number) => {
    keys.push(bytes);
    return random(bytes);
  };
  const limiter = createLimiter({ most: 1, windowMs: 7_200_000 }, { clock: () => time.now, random: counted });
  limiter.take('a');
  expect(limiter.take('a')).toBe(7_200);
  time.now += 3_600_000;
  expect(limiter.take('a')).toBe(0);
  expect(keys).toEqual([32, 32]);
});
