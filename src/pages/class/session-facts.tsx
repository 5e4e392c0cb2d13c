import { chooseVenue } from '#actions/choose-venue.ts';
import { teachLesson } from '#actions/teach-lesson.ts';
import type { Session } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import { readClassAccess } from '#reads/class-access.ts';
import { lessonIds } from '#reads/lesson-list.ts';
import { useLive } from '#reads/use-live.ts';
import { SelectField } from '#ui/select-field/select-field.tsx';
import { TickList } from '#ui/tick-list/tick-list.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { LessonTitle } from './lesson-title.tsx';

type SessionFactsProps = { readonly session: Session };

function VenueChoice({ session }: SessionFactsProps) {
  const say = useWords('class');
  const doDeed = useDeed();
  const access = useLive(['settings'], readClassAccess);
  const venues = access?.venues ?? [];
  const isGone = session.venue !== null && !venues.some(({ id }) => id === session.venue);
  if (access === undefined || (venues.length === 0 && !isGone)) return null;
  const gone = isGone && session.venue !== null ? [{ id: session.venue, name: say.plain('venue.gone') }] : [];
  return (
    <SelectField
      label={say('venue.label')}
      options={[{ id: '', name: say.plain('venue.none') }, ...gone, ...venues]}
      chosen={session.venue ?? ''}
      onChoose={(id) =>
        doDeed(async () => {
          await chooseVenue(session.id, id === '' ? null : id);
        })
      }
    />
  );
}

/** What the tutor says about an open session besides its heads: where it is, and what is taught. */
export function SessionFacts({ session }: SessionFactsProps) {
  const say = useWords('class');
  const doDeed = useDeed();
  return (
    <>
      <VenueChoice session={session} />
      <TickList
        legend={say('lessons.legend')}
        items={lessonIds().map((lesson) => ({ id: lesson, label: <LessonTitle lesson={lesson} /> }))}
        ticked={new Set(session.taught.map(({ lesson }) => lesson))}
        onTick={(lesson, isTicked) =>
          doDeed(async () => {
            await teachLesson(session.id, lesson, isTicked);
          })
        }
      />
    </>
  );
}
