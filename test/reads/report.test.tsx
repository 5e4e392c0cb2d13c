import { renderHook, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  knownLessonsIn,
  monthAfter,
  monthsToChoose,
  questionOf,
  thisMonth,
  tutorsIn,
  useAttendance,
} from '#reads/report.ts';

import { anAttendance, aRow, json, NO_TUTORS, stubCollector } from '../support/organiser-replies.ts';

const NEW_YEAR_IN_JAPAN = new Date('2026-12-31T15:00:00Z');

test('the month is the one it is in Japan', () => {
  expect(thisMonth(NEW_YEAR_IN_JAPAN)).toBe('2027-01');
  expect(thisMonth(new Date(NEW_YEAR_IN_JAPAN.getTime() - 1))).toBe('2026-12');
});

test('months go on over the turn of the year', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1), monthAfter('2026-11', -13)]).toEqual([
    '2027-01',
    '2026-12',
    '2025-10',
  ]);
});

test('so many months on and as many back is where one was', () => {
  const month = fc
    .tuple(fc.integer({ min: 2020, max: 2090 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  fc.assert(
    fc.property(month, fc.integer({ min: -200, max: 200 }), (from, months) => {
      expect(monthAfter(monthAfter(from, months), -months)).toBe(from);
    }),
  );
});

test('one may choose this month and the thirteen before, newest first', () => {
  const months = monthsToChoose('2026-11', '2026-11');
  expect([months.length, months[0], months.at(-1)]).toEqual([14, '2026-11', '2025-10']);
});

test('an older month that a bookmark asks for can be chosen too, once', () => {
  expect(monthsToChoose('2024-04', '2026-11').at(-1)).toBe('2024-04');
  expect(monthsToChoose('2026-01', '2026-11')).toHaveLength(14);
});

test('an address without a month that exists asks for the month it is', () => {
  const now = new Date('2026-11-20T03:00:00Z');
  expect(questionOf({ month: '2026-04', venue: 'chuo' }, now)).toEqual({ month: '2026-04', venue: 'chuo' });
  expect(questionOf({}, now)).toEqual({ month: '2026-11', venue: '' });
  expect(questionOf({ month: '2026-13', venue: '../me?' }, now)).toEqual({ month: '2026-11', venue: '' });
});

test('tutors are counted in all and by the kinds that were there', () => {
  expect(tutorsIn({ tutors: { ...NO_TUTORS, highSchool: 4, staff: 1 } })).toEqual({
    all: 5,
    kinds: [
      ['highSchool', 4],
      ['staff', 1],
    ],
  });
});

test('a lesson of the town’s own has no title here', () => {
  const rows = [
    aRow({ taught: [{ lesson: 'el-qr-pay', heads: 1 }] }),
    aRow({ taught: [{ lesson: 'own', heads: 1 }] }),
  ];
  expect(knownLessonsIn(rows)).toEqual(['el-qr-pay']);
});

test('another month is another question', async () => {
  const asked = stubCollector({ 'GET /reports/attendance': () => json(anAttendance([])) });
  const { result, rerender } = renderHook(({ month }) => useAttendance({ month, venue: '' }), {
    initialProps: { month: '2026-11' },
  });
  expect(result.current.answer).toBeUndefined();
  await waitFor(() => expect(result.current.answer?.word).toBe('ok'));
  rerender({ month: '2026-10' });
  expect(result.current.answer).toBeUndefined();
  await waitFor(() => expect(result.current.answer?.word).toBe('ok'));
  expect(asked).toEqual(['GET /reports/attendance?month=2026-11', 'GET /reports/attendance?month=2026-10']);
});
