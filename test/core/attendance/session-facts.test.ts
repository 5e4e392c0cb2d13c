import { expect, test } from 'vitest';

import { withLesson, withMinutes, withoutLesson } from '#core/attendance/session-facts.ts';

import { aSession } from '../../support/phone.ts';

test('a lesson ticked twice is taught once, and unticked it is gone', () => {
  const twice = withLesson(withLesson(aSession(), 'el-qr-pay', null), 'el-qr-pay', 7);
  expect(twice.taught).toEqual([{ lesson: 'el-qr-pay', heads: 7 }]);
  expect(withoutLesson(twice, 'el-qr-pay')).toEqual(aSession());
  expect(withoutLesson(twice, 'another')).toEqual(twice);
});

test('numbers stay within what the contract takes', () => {
  expect(withLesson(aSession(), 'a', 5000).taught[0]?.heads).toBe(999);
  expect(withLesson(aSession(), 'a', -1).taught[0]?.heads).toBe(0);
  expect([-5, 90.7, 9000].map((minutes) => withMinutes(aSession(), minutes).minutes)).toEqual([0, 90, 600]);
});
