// When to offer a lesson again: recalling it after a while keeps it better than doing it twice in a row (spaced practice; design
// guide 4.3). After the first time tomorrow, after the second in a week, and then no more.
import type { Day } from '#shared/forms.ts';

import type { LessonProgress } from './progress.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_WAIT_DAYS = 1;
const SECOND_WAIT_DAYS = 7;

const inDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The day from which on this lesson is offered again; undefined if it is not, or is under way. */
function dueOn({ at, rounds, endedOn }: LessonProgress): Day | undefined {
  if (at !== null || endedOn === null || rounds > 2) return undefined;
  return inDays(endedOn, rounds === 2 ? SECOND_WAIT_DAYS : FIRST_WAIT_DAYS);
}

/** The lesson to offer again today: of those that are due the one that has waited longest. */
export function invitation(all: readonly LessonProgress[], today: Day): string | undefined {
  const due = all.flatMap((progress) => {
    const day = dueOn(progress);
    return day === undefined || day > today ? [] : [{ lesson: progress.lesson, day }];
  });
  return due.toSorted((a, b) => a.day.localeCompare(b.day) || a.lesson.localeCompare(b.lesson))[0]?.lesson;
}
