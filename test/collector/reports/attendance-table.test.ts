import { expect, test } from 'vitest';

import type { AttendanceRow } from '#shared/reports.ts';

import { attendanceTable } from '../../../src/collector/reports/attendance-table.ts';
import { sessionFromParts } from '../../../src/collector/reports/session-from-parts.ts';
import { aReport } from '../../support/collector/a-report.ts';

const municipality = { code: '432041', name: '荒尾市' };
const tutors = { adult: 0, highSchool: 0, university: 0, shop: 0, staff: 0 };
const totals = { sessions: 0, residents: 0, firstTimers: 0, tutors, turnedAway: 0 };

test('has a heading for every cell and words for every code', () => {
  const row = sessionFromParts([{ id: 'a', report: aReport(), corrected: true }], []);
  const rows = [
    row,
    { ...row, kind: 'outreach', status: 'cancelled', reason: 'no-tutor' },
  ] as AttendanceRow[];
  const [head, first, second] = attendanceTable({ month: '2026-11', municipality, rows, totals });
  expect(head).toHaveLength(19);
  expect(head?.every((heading) => heading !== '')).toBe(true);
  expect([first?.length, first?.at(-1)]).toEqual([19, '訂正あり']);
  expect(second?.slice(3, 6)).toEqual(['出前教室', '中止', '教える人がいない']);
});

test('a lesson taught stands by its title, one that is not known by its id', () => {
  const row = sessionFromParts([{ id: 'a', report: aReport(), corrected: false }], []);
  const taught = [
    { lesson: 'el-qr-pay', heads: 12 },
    { lesson: 'not-here-yet', heads: 2 },
  ];
  const [head, line] = attendanceTable({
    month: '2026-11',
    municipality,
    rows: [{ ...row, taught }] as AttendanceRow[],
    totals,
  });
  expect(line?.[head?.indexOf('レッスンと人数') ?? -1]).toBe(
    '市税などをスマホで払う：12人 / not-here-yet：2人',
  );
});

test('an empty month is a heading alone', () => {
  expect(attendanceTable({ month: '2026-11', municipality, rows: [], totals })).toHaveLength(1);
});
