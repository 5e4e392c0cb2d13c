import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { lessonPlan, placeInLesson } from '#reads/lesson-plan.ts';
import { Button } from '#ui/button/button.tsx';
import { BackLink } from '#ui/screen/top-bar.tsx';

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

/** A step of a lesson for a whole room: big type, and the keys of whoever teaches. It writes nothing about anybody's progress. */
export function ProjectorPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const plan = lessonPlan(params['lesson'] ?? '');
  const place = placeInLesson(plan, params['step'] ?? plan.steps[0].id);
  if (place === undefined) throw new RangeError(`${plan.id} has no such step`);
  const { step, number, count, previous, next } = place;
  const say = useLessonWords(plan.id);
  const words = useWords('projector');
  const { route } = useLocation();
  const [isTutorShown, setTutorShown] = useState(false);
  const goTo = (id: string | undefined) => {
    if (id !== undefined) route(paths.projector(plan.id, id), true);
  };
  const toggleTutor = () => setTutorShown((isShown) => !isShown);
  useKeys({
    ArrowRight: () => goTo(next),
    PageDown: () => goTo(next),
    ArrowLeft: () => goTo(previous),
    PageUp: () => goTo(previous),
    t: toggleTutor,
    f: toggleFullScreen,
  });
  return (
    <div class={styles['wall']}>
      <header class={styles['head']}>
        <BackLink href={paths.step(plan.id, step.id)}>{words('back')}</BackLink>
        <HowFar number={number} count={count} />
      </header>
      <main class={styles['main']}>
        <h1>{say(number === 1 ? 'title' : `steps.${step.id}.title`)}</h1>
        <ProjectedStep key={step.id} plan={plan} step={step} />
      </main>
      {isTutorShown ? <ProjectedTutorWords lesson={plan.id} step={step.id} /> : null}
      <footer class={styles['foot']}>
        <Button onPress={() => goTo(previous)}>{words('previous')}</Button>
        <Button kind="main" onPress={() => goTo(next)}>
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
