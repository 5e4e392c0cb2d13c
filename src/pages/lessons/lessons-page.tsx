import { useWords, type Words } from '#i18n/use-words.ts';
import { canKeep } from '#offline/kept-parts.ts';
import { paths } from '#paths.ts';
import { lessonTracks, readLessonList, type ListedLesson } from '#reads/lesson-list.ts';
import { useLive } from '#reads/use-live.ts';
import { BigRows } from '#ui/big-rows/big-rows.tsx';
import { ButtonLink } from '#ui/button/button.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { KeepAll } from './keep-all.tsx';
import { KeptSign } from './kept-sign.tsx';
import { useKeptParts } from './use-kept-parts.ts';

import styles from './lessons-page.module.css';

const stateWords = (say: Words, states: readonly ListedLesson[] | undefined, lesson: string) => {
  const state = states?.find((one) => one.lesson === lesson)?.state;
  return state === undefined ? null : say(`state.${state}`);
};

/** The list of lessons by track, each with まだ／とちゅう／できました and whether it opens without a network, once that is known. */
export function LessonsPage() {
  const say = useWords('lessons');
  const index = useWords('lesson-index');
  const states = useLive(['progress'], readLessonList);
  const { parts, keeping, keepAll } = useKeptParts();
  const sign = (lesson: string) =>
    parts === undefined ? null : <KeptSign isKept={parts.kept.includes(`lessons/${lesson}`)} />;
  const row = (lesson: string) => ({
    id: lesson,
    href: paths.lesson(lesson),
    title: index(`${lesson}.title`),
    about: index(`${lesson}.about`),
    state: stateWords(say, states, lesson),
    // Where nothing can be kept nothing is said of it.
    sign: canKeep() ? sign(lesson) : undefined,
  });
  return (
    <FramedScreen say={say} back={paths.home()}>
      <p>{say('choose')}</p>
      <ButtonLink href={paths.search()}>{say('search')}</ButtonLink>
      {lessonTracks().map((track) => (
        <section key={track.id} class={styles['track']} aria-labelledby={`track-${track.id}`}>
          <h2 id={`track-${track.id}`}>{say(`track.${track.id}`)}</h2>
          <BigRows rows={track.lessons.map(row)} />
        </section>
      ))}
      {parts === undefined ? null : (
        <section class={`${styles['track']} ${styles['keep']}`}>
          <KeepAll parts={parts} keeping={keeping} onKeepAll={() => void keepAll()} />
        </section>
      )}
    </FramedScreen>
  );
}
