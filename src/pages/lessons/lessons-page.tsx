import { useWords, wordsFor, type Words } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { lessonIds, readLessonList, type ListedLesson } from '#reads/lesson-list.ts';
import { useLive } from '#reads/use-live.ts';
import { BigRows } from '#ui/big-rows/big-rows.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';

const stateWords = (say: Words, states: readonly ListedLesson[] | undefined, lesson: string) => {
  const state = states?.find((one) => one.lesson === lesson)?.state;
  return state === undefined ? null : say(`state.${state}`);
};

/** The list of lessons, each with まだ／とちゅう／できました once that is known. */
export function LessonsPage() {
  const say = useWords('lessons');
  const states = useLive(['progress'], readLessonList);
  const rows = lessonIds().map((lesson) => {
    const words = wordsFor(`lessons/${lesson}`);
    return {
      id: lesson,
      href: paths.lesson(lesson),
      title: words('title'),
      about: words('about'),
      state: stateWords(say, states, lesson),
    };
  });
  return (
    <FramedScreen say={say} back={paths.home()}>
      <p>{say('choose')}</p>
      <BigRows rows={rows} />
    </FramedScreen>
  );
}
