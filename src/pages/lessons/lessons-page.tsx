import { useWords, type Words } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { lessonIds, readLessonList, type ListedLesson } from '#reads/lesson-list.ts';
import { useLive } from '#reads/use-live.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { BackLink, TopBar } from '#ui/screen/top-bar.tsx';

import { HelpButton } from '../help/help-button.tsx';
import { LessonRow } from './lesson-row.tsx';

import styles from './lessons-page.module.css';

const stateWords = (say: Words, states: readonly ListedLesson[] | undefined, lesson: string) => {
  const state = states?.find((one) => one.lesson === lesson)?.state;
  return state === undefined ? undefined : say(`state.${state}`);
};

/** The list of lessons, each with まだ／とちゅう／できました once that is known. */
export function LessonsPage() {
  const say = useWords('lessons');
  const common = useWords('common');
  const states = useLive(['progress'], readLessonList);
  return (
    <Screen
      title={say('title')}
      name={common.plain('screenName', { name: say.plain('title') })}
      top={
        <TopBar>
          <BackLink href={paths.home()}>{common('back')}</BackLink>
          <HelpButton />
        </TopBar>
      }
    >
      <p>{say('choose')}</p>
      <ul class={styles['list']}>
        {lessonIds().map((lesson) => (
          <LessonRow key={lesson} lesson={lesson} state={stateWords(say, states, lesson)} />
        ))}
      </ul>
    </Screen>
  );
}
