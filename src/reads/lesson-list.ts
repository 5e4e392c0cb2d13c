import { LESSONS, TRACKS, type Track } from '#content/course.ts';
import { lessonState, type LessonState } from '#core/lesson/place-in-lesson.ts';
import { newProgress } from '#core/progress/progress.ts';
import { readAllProgress } from '#storage/progress-store.ts';

export type ListedLesson = { readonly lesson: string; readonly state: LessonState };

/** Every lesson there is, in the order of the course. */
export const lessonIds = (): readonly string[] => LESSONS;

/** Which lessons belong together? In the order of the course; a track without a lesson is not among them. */
export const lessonTracks = (): readonly Track[] => TRACKS;

/** How far is this person in each lesson of the course? In the order of the course. */
export async function readLessonList(): Promise<ListedLesson[]> {
  const all = new Map((await readAllProgress()).map((progress) => [progress.lesson, progress]));
  return LESSONS.map((lesson) => ({ lesson, state: lessonState(all.get(lesson) ?? newProgress(lesson)) }));
}
