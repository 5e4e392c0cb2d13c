// The plans of lessons as they lie in their files, for what runs without a build.
import { readFileSync } from 'node:fs';

import { LESSONS } from '#content/course.ts';
import { readLessonPlan } from '#core/lesson/lesson-formats.ts';
import type { LessonPlan } from '#core/lesson/lesson-plan.ts';

/** The plans of all lessons, in the order of the course. */
export const PLANS: readonly LessonPlan[] = LESSONS.map((id) =>
  readLessonPlan(JSON.parse(readFileSync(`src/content/lessons/${id}.json`, 'utf8'))),
);
