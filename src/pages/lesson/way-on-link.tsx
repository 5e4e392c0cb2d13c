import type { LessonPlan } from '#core/lesson/lesson-plan.ts';
import type { WayOn } from '#core/lesson/place-in-lesson.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { stepIds } from '#reads/lesson-plan.ts';
import { ButtonLink } from '#ui/button/button.tsx';

import { DONE } from './done-address.ts';
import { MOST_THINGS } from './how-far.tsx';

/** The address of the first step that asks something. */
export const firstStepPath = (plan: LessonPlan) => paths.step(plan.id, stepIds(plan)[1] ?? DONE);

type WayOnLinkProps = { readonly plan: LessonPlan; readonly way: WayOn };

/** はじめる, or つづきから with the step where the person was. A link, so that it works before any script ran. */
export function WayOnLink({ plan, way }: WayOnLinkProps) {
  const lesson = useWords('lesson');
  switch (way.kind) {
    case 'begin':
      return (
        <ButtonLink kind="main" href={firstStepPath(plan)}>
          {lesson('begin')}
        </ButtonLink>
      );
    case 'step':
      return (
        <ButtonLink kind="main" href={paths.step(plan.id, way.place.step.id)}>
          {lesson(way.place.count > MOST_THINGS ? 'resumeMany' : 'resume', { number: way.place.number })}
        </ButtonLink>
      );
    case 'say-how-it-went':
      return (
        <ButtonLink kind="main" href={paths.step(plan.id, DONE)}>
          {lesson('resumeAtEnd')}
        </ButtonLink>
      );
  }
}
