// Which lessons there are, in the order of the list.
import * as v from 'valibot';

import { lessonId } from '#core/lesson/lesson-plan.ts';

import written from './course.json' with { type: 'json' };

const course = v.strictObject({ format: v.literal(1), lessons: v.pipe(v.array(lessonId), v.minLength(1)) });

export const LESSONS: readonly string[] = v.parse(course, written).lessons;
