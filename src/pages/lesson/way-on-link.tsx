import type { LessonPlan } from '#core/lesson/lesson-plan.ts';
import type { WayOn } from '#core/lesson/place-in-lesson.ts';
import { useWords, type Words } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { stepIds } from '#reads/lesson-plan.ts';
import { ButtonLink } from '#ui/button/button.tsx';

import { usePrepareAhead } from '../frame/way-ahead.ts';
import { DONE } from './done-address.ts';
import { MOST_THINGS } from './how-far.tsx';

/** The address of the first step that asks something. */
export const firstStepPath = (plan: LessonPlan) => paths.step(plan.id, stepIds(plan)[1] ?? DONE);

function pathOf(plan: LessonPlan, way: WayOn): string {
  switch (way.kind) {
    case 'begin':
      return firstStepPath(plan);
    case 'step':
      return paths.step(plan.id, way.place.step.id);
    case 'say-how-it-went':
      return paths.step(plan.id, DONE);
  }
}

function wordsOf(lesson: Words, way: WayOn) {
  switch (way.kind) {
    case 'begin':
      return lesson('begin');
    case 'step':
      return lesson(way.place.count > MOST_THINGS ? 'resumeMany' : 'resume', { number: way.place.number });
    case 'say-how-it-went':
      return lesson('resumeAtEnd');
  }
}

type WayOnLinkProps = { readonly plan: LessonPlan; readonly way: WayOn };

/** はじめる, or つづきから with the step where the person was. A link, so that it works before any script ran. */
export function WayOnLink({ plan, way }: WayOnLinkProps) {
  const lesson = useWords('lesson');
  const href = pathOf(plan, way);
  usePrepareAhead(href);
  return (
    <ButtonLink kind="main" href={href}>
      {wordsOf(lesson, way)}
    </ButtonLink>
  );
}
