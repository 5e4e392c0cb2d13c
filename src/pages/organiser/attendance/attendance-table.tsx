import { literal } from '#i18n/readings.ts';
import { useWords } from '#i18n/use-words.ts';
import type { AttendanceReport, AttendanceRow } from '#shared/reports.ts';
import { DataTable, type Column } from '#ui/data-table/data-table.tsx';

import { sayMonth } from '../say-day.ts';
import { DayCell, LessonsCell, ResidentsCell, TutorsCell, VenueCell } from './attendance-cells.tsx';
import { useLessonTitles } from './use-lesson-titles.ts';

/** Nothing is counted in a session that was not held: its cells stay empty, and so nobody adds them up. */
const ifHeld = (row: AttendanceRow, figure: number) => (row.status === 'held' ? figure : null);

/** One row a session, the sums at its foot. Both come from the collector; nothing is added up here. */
export function AttendanceTable({ report }: { readonly report: AttendanceReport }) {
  const say = useWords('organiser');
  const titleOf = useLessonTitles(report.rows);
  const { totals } = report;
  const month = sayMonth(report.month);
  const columns: readonly Column<AttendanceRow>[] = [
    {
      id: 'day',
      head: say('column.day'),
      cell: (row) => <DayCell row={row} />,
      foot: say('column.total', { sessions: totals.sessions }),
    },
    { id: 'venue', head: say('column.venue'), cell: (row) => <VenueCell row={row} /> },
    {
      id: 'residents',
      head: say('column.residents'),
      isFigure: true,
      cell: (row) => (row.status === 'held' ? <ResidentsCell counted={row} /> : null),
      foot: <ResidentsCell counted={totals} />,
    },
    {
      id: 'first-timers',
      head: say('column.firstTimers'),
      isFigure: true,
      cell: (row) => ifHeld(row, row.firstTimers),
      foot: totals.firstTimers,
    },
    {
      id: 'tutors',
      head: say('column.tutors'),
      isFigure: true,
      cell: (row) => (row.status === 'held' ? <TutorsCell counted={row} /> : null),
      foot: <TutorsCell counted={totals} />,
    },
    {
      id: 'taught',
      head: say('column.taught'),
      cell: (row) => (row.taught.length === 0 ? null : <LessonsCell row={row} titleOf={titleOf} />),
    },
    {
      id: 'minutes',
      head: say('column.minutes'),
      isFigure: true,
      cell: (row) => ifHeld(row, row.minutes),
    },
  ];
  return (
    <DataTable
      caption={say('attendance.caption', { town: literal(report.municipality.name), month })}
      label={say.plain('attendance.caption', { town: literal(report.municipality.name), month })}
      columns={columns}
      rows={report.rows}
    />
  );
}
