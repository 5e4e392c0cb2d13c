import { useLocation } from 'preact-iso';

import { restartLesson } from '#actions/restart-lesson.ts';
import type { WayOn } from '#core/lesson/place-in-lesson.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { lessonPlan, wayOn } from '#reads/lesson-plan.ts';
import { readLessonProgress } from '#reads/lesson-progress.ts';
import { useLive } from '#reads/use-live.ts';
import { BottomBar } from '#ui/bottom-bar/bottom-bar.tsx';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';
import { Picture } from '#ui/picture/picture.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { FramedScreen } from '../frame/framed-screen.tsx';
import { AroundLesson } from './around-lesson.tsx';
import { HeadRow } from './head-row.tsx';
import { useLessonWords } from './lesson-words.ts';
import { Says } from './says.tsx';
import { ReadNow, Sentence } from './sentence.tsx';
import { numbered, sayKeys } from './step-keys.ts';
import { TutorLayer } from './tutor-layer.tsx';
import { useReadAloud } from './use-read-aloud.ts';
import { firstStepPath, WayOnLink } from './way-on-link.tsx';
import { writeInOrder } from './write-alongside.ts';

import styles from './lesson-page.module.css';

const BEGIN: WayOn = { kind: 'begin' };

/**
 * How a lesson opens: what it is for, how long it takes, what to bring. It is drawn at build too, so what is known only to this
 * phone (つづきから) comes later, into room that was kept for it.
 */
export function LessonPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const plan = lessonPlan(params['lesson'] ?? '');
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  const { route } = useLocation();
  const doDeed = useDeed();
  const progress = useLive(['progress'], () => readLessonProgress(plan.id), [plan.id]);
  const way = progress === undefined ? BEGIN : wayOn(plan, progress);
  const restart = () =>
    doDeed(
      () => writeInOrder(plan.id, () => restartLesson(plan.id)),
      () => route(firstStepPath(plan)),
    );
  const [opening] = plan.steps;
  const toBring = numbered('bring', plan.bring);
  const aloud = useReadAloud(say, [...sayKeys(opening), ...toBring]);
  return (
    <FramedScreen
      say={say}
      back={paths.lessons()}
      backWords={lesson('toList')}
      below={<HeadRow number={1} count={plan.steps.length} aloud={aloud} />}
      bottom={<BottomBar main={<WayOnLink plan={plan} way={way} />} />}
    >
      <ReadNow.Provider value={aloud.now}>
        <Picture
          src={`/media/${plan.id}/${opening.picture}.svg`}
          alt={say.plain(`steps.${opening.id}.picture`)}
        />
        <Says say={say} keys={sayKeys(opening)} />
        <ul class={styles['before']}>
          <li>{lesson('minutes', { minutes: plan.minutes })}</li>
          {toBring.map((key) => (
            <li key={key}>
              <Sentence say={say} of={key} />
            </li>
          ))}
        </ul>
      </ReadNow.Provider>
      <Callout kind="ok">
        <p>{lesson('safe')}</p>
      </Callout>
      <div class={styles['restart']}>
        {way.kind === 'begin' ? null : <Button onPress={restart}>{lesson('restart')}</Button>}
      </div>
      <AroundLesson plan={plan} />
      <TutorLayer lesson={plan.id} step={opening.id} />
    </FramedScreen>
  );
}
