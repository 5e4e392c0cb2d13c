// A lesson that is not in the course: files laid out as in the project, to be added to a copy of it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const SAMPLE = {
  id: 'read-a-mark',
  folder: 'test/fixtures/sample-lesson',
  track: 'town-life',
} as const;

type Course = { readonly tracks: readonly { readonly id: string; readonly lessons: string[] }[] };

/** Adds the sample lesson to the project in this folder: its files, and its id in the course. Nothing else is touched. */
export function addSampleLesson(project: string): void {
  cpSync(SAMPLE.folder, project, { recursive: true });
  const file = join(project, 'src/content/course.json');
  const course = JSON.parse(readFileSync(file, 'utf8')) as Course;
  course.tracks.find(({ id }) => id === SAMPLE.track)?.lessons.push(SAMPLE.id);
  writeFileSync(file, JSON.stringify(course));
}
