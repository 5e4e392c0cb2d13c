import { Fragment } from 'preact';

import type { Counter, Session } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import { readClassAccess } from '#reads/class-access.ts';
import { sessionCounts } from '#reads/session-counts.ts';
import { useLive } from '#reads/use-live.ts';

import { LessonTitle } from './lesson-title.tsx';

import styles from './session-summary.module.css';

const TUTOR_KINDS = [
  'tutors.adult',
  'tutors.highSchool',
  'tutors.university',
  'tutors.shop',
  'tutors.staff',
] as const satisfies Counter[];

type SummaryProps = { readonly session: Session };

function TutorKinds({ session }: SummaryProps) {
  const say = useWords('class');
  const { of } = sessionCounts(session.heads);
  const counted = TUTOR_KINDS.filter((counter) => of[counter].count > 0);
  return (
    <>
      {counted.map((counter) => (
        <dd key={counter} class={styles['part']}>
          {say(`count.who.${counter}`)} {say('count.people', { count: of[counter].count })}
        </dd>
      ))}
    </>
  );
}

/** What was counted, to be read aloud to the others in the room. */
export function SessionSummary({ session }: SummaryProps) {
  const say = useWords('class');
  const access = useLive(['settings'], readClassAccess);
  const { of, tutors } = sessionCounts(session.heads);
  const venue = access?.venues.find(({ id }) => id === session.venue)?.name;
  const heads = (['residents', 'firstTimers'] as const).map((counter) => (
    <Fragment key={counter}>
      <dt>{say(`count.who.${counter}`)}</dt>
      <dd>{say('count.people', { count: of[counter].count })}</dd>
    </Fragment>
  ));
  return (
    <dl class={styles['summary']}>
      {heads}
      <dt>{say('count.tutors')}</dt>
      <dd>{say('count.people', { count: tutors })}</dd>
      <TutorKinds session={session} />
      {venue === undefined ? null : (
        <>
          <dt>{say('venue.label')}</dt>
          <dd>{venue}</dd>
        </>
      )}
      <dt>{say('lessons.legend')}</dt>
      {session.taught.length === 0 ? <dd>{say('finish.none')}</dd> : null}
      {session.taught.map(({ lesson }) => (
        <dd key={lesson}>
          <LessonTitle lesson={lesson} />
        </dd>
      ))}
      {session.status === 'open' ? null : (
        <>
          <dt>{say('finish.minutes')}</dt>
          <dd>
            {session.minutes === 0
              ? say('finish.none')
              : say('finish.minutesOf', { minutes: session.minutes })}
          </dd>
        </>
      )}
    </dl>
  );
}
