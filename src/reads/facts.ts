import { FACTS } from '#content/facts.ts';
import { isOld } from '#core/lesson/checked-on.ts';
import type { LessonPlan } from '#core/lesson/lesson-plan.ts';
import type { Day } from '#shared/forms.ts';

export { factValues } from '#content/facts.ts';

/** Is what this lesson tells more than twelve months old today: the lesson itself, or a fact it names? */
export function isLessonOld({ checkedOn, facts }: LessonPlan, today: Day): boolean {
  const days = [checkedOn, ...facts.map((name) => FACTS[name]?.checkedOn ?? checkedOn)];
  return days.some((day) => isOld(day, today));
}
