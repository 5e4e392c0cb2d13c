import type { AttendanceReport, AttendanceRow } from '#shared/reports.ts';

import { csvWords, lessonTitle } from '../csv-words.ts';

const { columns, kinds, statuses, reasons, corrected, taught } = csvWords.attendance;

type Column = keyof typeof columns;

const CELLS: { [C in Column]: (row: AttendanceRow) => string | number } = {
  date: (row) => row.date,
  number: (row) => row.number,
  venue: (row) => row.venue?.name ?? '',
  kind: (row) => kinds[row.kind],
  status: (row) => statuses[row.status],
  reason: (row) => (row.reason === null ? '' : reasons[row.reason]),
  minutes: (row) => row.minutes,
  residents: (row) => row.residents,
  firstTimers: (row) => row.firstTimers,
  adult: (row) => row.tutors.adult,
  highSchool: (row) => row.tutors.highSchool,
  university: (row) => row.tutors.university,
  shop: (row) => row.tutors.shop,
  staff: (row) => row.tutors.staff,
  turnedAway: (row) => row.turnedAway,
  talks: (row) => row.talks,
  taught: (row) =>
    row.taught
      .map((one) =>
        taught.replace('{{lesson}}', lessonTitle(one.lesson)).replace('{{heads}}', String(one.heads)),
      )
      .join(' / '),
  parts: (row) => row.parts,
  corrected: (row) => (row.corrected ? corrected : ''),
};

/** The attendance report as text cells under a header row; one line a session. */
export function attendanceTable(report: AttendanceReport): string[][] {
  const order = Object.keys(CELLS) as Column[];
  return [
    order.map((column) => columns[column]),
    ...report.rows.map((row) => order.map((column) => String(CELLS[column](row)))),
  ];
}
