import { expect, test } from 'vitest';

import { monthAndDay, today } from '#reads/today.ts';

test('the day is the one in Japan', () => {
  expect(today(new Date('2026-11-20T14:59:59Z'))).toBe('2026-11-20');
  expect(today(new Date('2026-11-20T15:00:00Z'))).toBe('2026-11-21');
});

test('a day is said without noughts in front', () => {
  expect(monthAndDay('2026-04-01')).toEqual({ month: 4, day: 1 });
});
