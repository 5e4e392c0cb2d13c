import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';

import type { LessonPlan } from '#core/lesson/lesson-plan.ts';
import type { PlaceInLesson } from '#core/lesson/place-in-lesson.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { lessonPlan, placeInLesson } from '#reads/lesson-plan.ts';
import { Button } from '#ui/button/button.tsx';
import { PracticeStrip } from '#ui/practice-strip/practice-strip.tsx';
import { BackLink } from '#ui/screen/top-bar.tsx';

import { Feedback } from '../lesson/feedback.tsx';
import { HowFar } from '../lesson/how-far.tsx';
import { useLessonWords } from '../lesson/lesson-words.ts';
import { ShowStep } from '../lesson/show-step.tsx';
import { ProjectedStep } from './projected-step.tsx';
import { ProjectedTutorWords } from './projected-tutor-words.tsx';
import { useKeys } from './use-keys.ts';

import styles from './projector-page.module.css';

const toggleFullScreen = () =>
  void (
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen?.()
      : document.exitFullscreen()
  )?.catch(() => undefined);

/** The way through the lesson by presses, and the end of it where somebody pressed to go farther. */
function useWay({ id }: LessonPlan, { previous, next }: PlaceInLesson) {
  const { route } = useLocation();
  const [end, setEnd] = useState<'first' | 'last'>();
  const goTo = (step: string | undefined, whenNone: 'first' | 'last') => {
    setEnd(step === undefined ? whenNone : undefined);
    if (step !== undefined) route(paths.projector(id, step), true);
  };
  return { end, goBack: () => goTo(previous, 'first'), goOn: () => goTo(next, 'last') };
}

/** A step of a lesson for a whole room: big type, and the keys of whoever teaches. It writes nothing about anybody's progress. */
export function ProjectorPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const plan = lessonPlan(params['lesson'] ?? '');
  const place = placeInLesson(plan, params['step'] ?? plan.steps[0].id);
  if (place === undefined) throw new RangeError(`${plan.id} has no such step`);
  const { step, number, count } = place;
  const say = useLessonWords(plan.id);
  const words = useWords('projector');
  const common = useWords('common');
  const { end, goBack, goOn } = useWay(plan, place);
  const [isTutorShown, setTutorShown] = useState(false);
  const titleKey = number === 1 ? 'title' : `steps.${step.id}.title`;
  const name = common.plain('screenName', { name: say.plain(titleKey) });
  useEffect(() => {
    document.title = name;
  }, [name]);
  const toggleTutor = () => setTutorShown((isShown) => !isShown);
  useKeys({
    ArrowRight: goOn,
    PageDown: goOn,
    ArrowLeft: goBack,
    PageUp: goBack,
    t: toggleTutor,
    f: toggleFullScreen,
  });
  return (
    <div class={styles['wall']}>
      <header class={styles['top']}>
        {step.isPractice ? (
          <div class={styles['practice']}>
            <PracticeStrip>{common('practice')}</PracticeStrip>
          </div>
        ) : null}
        <div class={styles['head']}>
          <BackLink href={paths.step(plan.id, step.id)}>{words('back')}</BackLink>
          <Feedback about={end} kind="info">
            {end === undefined ? null : <p>{words(`end.${end}`)}</p>}
          </Feedback>
          <HowFar number={number} count={count} />
        </div>
      </header>
      <main class={styles['main']}>
        <h1>{say(titleKey)}</h1>
        <ProjectedStep key={step.id} plan={plan} step={step} />
      </main>
      {isTutorShown ? <ProjectedTutorWords lesson={plan.id} step={step.id} /> : null}
      <footer class={styles['foot']}>
        <Button onPress={goBack}>{words('previous')}</Button>
        <Button kind="main" onPress={goOn}>
          {words('next')}
        </Button>
        <Button isPressed={isTutorShown} onPress={toggleTutor}>
          {words('tutor')}
        </Button>
        <Button onPress={toggleFullScreen}>{words('full')}</Button>
        <ShowStep path={paths.step(plan.id, step.id)} />
        <p class={styles['keys']}>{words('keys')}</p>
      </footer>
    </div>
  );
}
