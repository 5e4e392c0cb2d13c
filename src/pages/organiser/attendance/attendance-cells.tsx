import { useWords } from '#i18n/use-words.ts';
import { tutorsIn } from '#reads/report.ts';
import type { AttendanceRow } from '#shared/reports.ts';

import { sayDay } from '../say-day.ts';

import styles from './attendance.module.css';

type Row = { readonly row: AttendanceRow };
type Counted = { readonly counted: Pick<AttendanceRow, 'residents' | 'turnedAway' | 'tutors'> };

/** The day, which class of that day it was, and the marks: corrected since, or not held. */
export function DayCell({ row }: Row) {
  const say = useWords('organiser');
  return (
    <>
      {sayDay(row.date)}
      <span class={styles['second']}>{say('cell.number', { number: row.number })}</span>
      {row.corrected ? <span class={styles['mark']}>{say('cell.corrected')}</span> : null}
      {row.status === 'cancelled' ? (
        <span class={styles['mark']}>
          {say(row.reason === null ? 'cell.cancelled' : `cell.cancelledFor.${row.reason}`)}
        </span>
      ) : null}
    </>
  );
}

export function VenueCell({ row }: Row) {
  const say = useWords('organiser');
  return (
    <>
      {row.venue?.name ?? say('cell.noVenue')}
      <span class={styles['second']}>{say(`kind.${row.kind}`)}</span>
    </>
  );
}

export function ResidentsCell({ counted }: Counted) {
  const say = useWords('organiser');
  return (
    <>
      {counted.residents}
      {counted.turnedAway === 0 ? null : (
        <span class={styles['second']}>{say('cell.turnedAway', { heads: counted.turnedAway })}</span>
      )}
    </>
  );
}

/** How many taught, and beneath it who they were. */
export function TutorsCell({ counted }: Counted) {
  const say = useWords('organiser');
  const { all, kinds } = tutorsIn(counted);
  return (
    <>
      {all}
      {kinds.map(([kind, heads]) => (
        <span key={kind} class={styles['second']}>
          {say(`tutors.${kind}`, { heads })}
        </span>
      ))}
    </>
  );
}

export type TitleOf = (lesson: string) => string;

export function LessonsCell({ row, titleOf }: Row & { readonly titleOf: TitleOf }) {
  const say = useWords('organiser');
  return (
    <ul class={styles['lessons']}>
      {row.taught.map(({ lesson, heads }) => (
        <li key={lesson}>{say('cell.taught', { lesson: titleOf(lesson), heads })}</li>
      ))}
    </ul>
  );
}
