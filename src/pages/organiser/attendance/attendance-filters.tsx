import { useLocation } from 'preact-iso';

import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { monthAfter, monthsToChoose, thisMonth, type AttendanceQuestion } from '#reads/report.ts';
import type { Venue } from '#shared/enrolment.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { SelectField } from '#ui/select-field/select-field.tsx';

import { sayMonth } from '../say-day.ts';

import styles from './attendance.module.css';

function addressOf({ month, venue }: AttendanceQuestion): string {
  const query = new URLSearchParams({ month, ...(venue === '' ? {} : { venue }) });
  return `${paths.attendance()}?${query.toString()}`;
}

type AttendanceFiltersProps = { readonly question: AttendanceQuestion; readonly venues: readonly Venue[] };

/** Which month, which venue. A choice writes the address at once; the arrow keys must not fill the history with months. */
export function AttendanceFilters({ question, venues }: AttendanceFiltersProps) {
  const say = useWords('organiser');
  const { route } = useLocation();
  const choose = (change: Partial<AttendanceQuestion>) => route(addressOf({ ...question, ...change }), true);
  const before = { ...question, month: monthAfter(question.month, -1) };
  const after = { ...question, month: monthAfter(question.month, 1) };
  return (
    <div class={`${styles['filters']} not-on-paper`}>
      <SelectField
        label={say('attendance.month')}
        options={monthsToChoose(question.month).map((month) => ({ id: month, name: sayMonth(month) }))}
        chosen={question.month}
        onChoose={(month) => choose({ month })}
      />
      <SelectField
        label={say('attendance.venue')}
        options={[{ id: '', name: say.plain('attendance.allVenues') }, ...venues]}
        chosen={question.venue}
        onChoose={(venue) => choose({ venue })}
      />
      <div class={styles['months']}>
        <ButtonLink href={addressOf(before)}>{say('attendance.before')}</ButtonLink>
        {after.month > thisMonth() ? null : (
          <ButtonLink href={addressOf(after)}>{say('attendance.after')}</ButtonLink>
        )}
      </div>
    </div>
  );
}
