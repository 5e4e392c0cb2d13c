import { useEffect, useState } from 'preact/hooks';

import type { WayOn } from '#core/lesson/place-in-lesson.ts';
import type { LessonProgress } from '#core/progress/progress.ts';
import { language } from '#i18n/languages.ts';
import { loadWords, wordsOf } from '#i18n/start-i18n.ts';
import { paths } from '#paths.ts';
import { readBegunLesson } from '#reads/begun-lesson.ts';
import { useLive } from '#reads/use-live.ts';

import { DONE } from '../lesson/done-address.ts';

/** 'unknown' until the phone has been asked, and where the name of the lesson cannot be loaded. */
export type Resume =
  | { readonly is: 'unknown' }
  | { readonly is: 'none' }
  | { readonly is: 'begun'; readonly href: string; readonly lesson: string };

const UNKNOWN: Resume = { is: 'unknown' };
const NONE: Resume = { is: 'none' };

function addressOf({ lesson }: LessonProgress, way: WayOn): string {
  switch (way.kind) {
    case 'begin':
      return paths.lesson(lesson);
    case 'step':
      return paths.step(lesson, way.place.step.id);
    case 'say-how-it-went':
      return paths.step(lesson, DONE);
  }
}

/** Where a begun lesson goes on; a lesson of an older version that is no longer here goes on nowhere. */
async function findWayOn(progress: LessonProgress): Promise<Resume> {
  const { lesson } = progress;
  // Loaded only where something was begun: home itself has to open at once.
  const { keepLessonPlan, wayOn } = await import('#reads/lesson-plan.ts');
  const plan = await keepLessonPlan(lesson);
  if (plan === undefined) return NONE;
  await loadWords(['lesson-index']);
  const href = addressOf(progress, wayOn(plan, progress));
  return { is: 'begun', href, lesson: wordsOf('lesson-index', `${lesson}.title`) };
}

/** The lesson begun and not ended, if there is one: where it goes on and its name. */
export function useResume(): Resume {
  const begun = useLive(['progress'], readBegunLesson);
  const code = language.value;
  const [found, setFound] = useState<{ of: LessonProgress; code: string; resume: Resume }>();
  useEffect(() => {
    if (!begun) return;
    // What cannot be loaded leaves the row as it is: it still leads to the lessons.
    void findWayOn(begun).then(
      (resume) => setFound({ of: begun, code, resume }),
      () => undefined,
    );
  }, [begun, code]);
  if (begun === undefined) return UNKNOWN;
  if (begun === null) return NONE;
  // Its own name goes on standing there while a newer step is looked up.
  return found?.of.lesson === begun.lesson && found.code === code ? found.resume : UNKNOWN;
}
