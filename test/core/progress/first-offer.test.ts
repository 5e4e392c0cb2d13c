import { expect, test } from 'vitest';

import { firstOffer, lastBegun } from '#core/progress/first-offer.ts';
import { arriveAt, newProgress } from '#core/progress/progress.ts';

const DAY_MS = 86_400_000;
const NOW = 100 * DAY_MS;
const begun = (lesson: string, cameMs: number) => arriveAt(newProgress(lesson), 'a', cameMs);

test('of two lessons begun the one the person was in last goes on, whatever they are called', () => {
  const all = [begun('answer-call', NOW - 2), begun('touch-basics', NOW - 1), newProgress('zoom')];
  expect(lastBegun(all)?.lesson).toBe('touch-basics');
  expect(lastBegun(all.toReversed())?.lesson).toBe('touch-basics');
});

test('a lesson begun under an older version goes on too', () => {
  const old = { ...newProgress('answer-call'), at: 'a' };
  expect(lastBegun([old])).toBe(old);
  expect(lastBegun([newProgress('answer-call')])).toBeUndefined();
});

test('a lesson in which the person was of late stands before one that is due again', () => {
  const mine = begun('answer-call', NOW - 2 * DAY_MS);
  expect(firstOffer(mine, 'fake-sms', NOW)).toBe(mine);
});

test('a lesson that was left, or only glanced at, does not hold up one that is due again', () => {
  const left = begun('answer-call', NOW - 4 * DAY_MS);
  expect(firstOffer(left, 'fake-sms', NOW)).toBe('fake-sms');
  expect(firstOffer(left, null, NOW)).toBe(left);
});

test('where nothing was begun, what is due is offered, or nothing', () => {
  expect(firstOffer(null, 'fake-sms', NOW)).toBe('fake-sms');
  expect(firstOffer(null, null, NOW)).toBeNull();
});
