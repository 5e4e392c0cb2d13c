// What a screen of a lesson needs before it can be drawn at once, here and when the page is made at build.
import '#i18n/lesson-words.ts';
import { loadWords } from '#i18n/start-i18n.ts';
import { keepLessonPlan, placeInLesson } from '#reads/lesson-plan.ts';

import { keepQuietly } from './keep-quietly.ts';
import { keepSimulator } from './kept-simulators.ts';

/** Loads the plan and the words of a lesson, which is kept from then on. False if there is no such lesson. */
export async function prepareLesson(lesson: string): Promise<boolean> {
  if ((await keepLessonPlan(lesson)) === undefined) return false;
  await loadWords([`lessons/${lesson}`]);
  keepQuietly(`lessons/${lesson}`);
  return true;
}

/** Loads what one step of a lesson needs. False if there is no such step. */
export async function prepareStep(lesson: string, step: string): Promise<boolean> {
  const plan = await keepLessonPlan(lesson);
  const place = plan === undefined ? undefined : placeInLesson(plan, step);
  if (place === undefined) return false;
  const { step: found } = place;
  await prepareLesson(lesson);
  if (found.kind === 'practice') await keepSimulator(found.simulator);
  if (found.kind === 'check') await loadWords(['slips']);
  return true;
}
