// Which lessons there are, in the order of the list, by track.
import * as v from 'valibot';

import { lessonId } from '#core/lesson/lesson-id.ts';
import { slug } from '#shared/forms.ts';

import written from './course.json' with { type: 'json' };

const course = v.strictObject({
  format: v.literal(2),
  tracks: v.array(v.strictObject({ id: slug, lessons: v.array(lessonId) })),
});
export type Track = v.InferOutput<typeof course>['tracks'][number];

/** The tracks that hold a lesson, in the order of the list. Their names are `track.<id>` among the words of the list. */
export const TRACKS: readonly Track[] = v
  .parse(course, written)
  .tracks.filter(({ lessons }) => lessons.length > 0);

export const LESSONS: readonly string[] = TRACKS.flatMap(({ lessons }) => lessons);
