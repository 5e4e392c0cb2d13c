import { expect, test } from 'vitest';

import { openSessionOf, sessionToCount } from '#core/attendance/open-session.ts';

import { aSession, REPORT_ID, SESSION_ID, TODAY } from '../../support/phone.ts';

const PARTS = { id: SESSION_ID, reportId: REPORT_ID, venue: 'chuo' };

test('the first session of a day is number one, empty, at the venue given', () => {
  const yesterday = aSession({ date: '2026-11-19', number: 4 });
  expect(sessionToCount([yesterday], TODAY, PARTS)).toEqual(aSession({ ...PARTS, number: 1 }));
});

test('an open session of the day is counted on, not begun anew', () => {
  const open = aSession({ number: 2, heads: { residents: 5 } });
  expect(sessionToCount([aSession({ number: 1, status: 'held' }), open], TODAY, PARTS)).toBe(open);
});

test('after one has ended the next has the next number', () => {
  const ended = [3, 1, 2].map((number) => aSession({ number, status: 'held' }));
  expect(sessionToCount(ended, TODAY, PARTS)).toMatchObject({ number: 4, status: 'open' });
});

test('a tenth session of a day is not made', () => {
  const ended = Array.from({ length: 9 }, (_, place) => aSession({ number: place + 1, status: 'held' }));
  expect(sessionToCount(ended, TODAY, PARTS)).toBe(ended[8]);
});

test('one forgotten on another day is not counted on', () => {
  expect(openSessionOf([aSession({ date: '2026-11-19' })], TODAY)).toBeUndefined();
});
