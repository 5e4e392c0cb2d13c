import { useEffect, useState } from 'preact/hooks';

import type { WayOn } from '#core/lesson/place-in-lesson.ts';
import type { LessonProgress } from '#core/progress/progress.ts';
import { language } from '#i18n/languages.ts';
import { loadWords, wordsOf } from '#i18n/start-i18n.ts';
import { paths } from '#paths.ts';
import { firstOffer, readBegunLesson } from '#reads/begun-lesson.ts';
import { readInvitedLesson } from '#reads/invited-lesson.ts';
import { today } from '#reads/today.ts';
import { useLive } from '#reads/use-live.ts';

import { DONE } from '../lesson/done-address.ts';

/** 'unknown' until the phone has been asked, and where the name of the lesson cannot be loaded. */
export type Resume =
  | { readonly is: 'unknown' }
  | { readonly is: 'none' }
  /** `begun`: in the middle of it · `invited`: done some days ago, and worth doing once more today. */
  | { readonly is: 'begun' | 'invited'; readonly href: string; readonly lesson: string };

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

async function titleOf(lesson: string): Promise<string> {
  await loadWords(['lesson-index']);
  return wordsOf('lesson-index', `${lesson}.title`);
}

/** Where a begun lesson goes on. */
async function findWayOn(progress: LessonProgress): Promise<Resume> {
  const { lesson } = progress;
  // Loaded only where something was begun: home itself has to open at once.
  const { keepLessonPlan, wayOn } = await import('#reads/lesson-plan.ts');
  const plan = await keepLessonPlan(lesson);
  if (plan === undefined) return NONE;
  return { is: 'begun', href: addressOf(progress, wayOn(plan, progress)), lesson: await titleOf(lesson) };
}

/** What this phone offers first: the lesson begun and not ended, else one to do once more; its progress or its id. */
type Offer = LessonProgress | string;

const lessonOf = (offer: Offer) => (typeof offer === 'string' ? offer : offer.lesson);

async function findOffer(offer: Offer): Promise<Resume> {
  if (typeof offer !== 'string') return findWayOn(offer);
  return { is: 'invited', href: paths.lesson(offer), lesson: await titleOf(offer) };
}

async function readOffer(): Promise<Offer | null> {
  const [begun, invited] = await Promise.all([readBegunLesson(), readInvitedLesson(today())]);
  return firstOffer(begun, invited, Date.now());
}

/** The lesson that home offers first, if there is one: where it goes on and its name. */
export function useResume(): Resume {
  const offer = useLive(['progress'], readOffer);
  const code = language.value;
  const [found, setFound] = useState<{ of: string; code: string; resume: Resume }>();
  useEffect(() => {
    if (!offer) return;
    // What cannot be loaded leaves the row as it is: it still leads to the lessons.
    void findOffer(offer).then(
      (resume) => setFound({ of: lessonOf(offer), code, resume }),
      () => undefined,
    );
  }, [offer, code]);
  if (offer === undefined) return UNKNOWN;
  if (offer === null) return NONE;
  // Its own name goes on standing there while a newer step is looked up.
  return found?.of === lessonOf(offer) && found.code === code ? found.resume : UNKNOWN;
}
