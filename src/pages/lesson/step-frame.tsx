import type { ComponentChildren } from 'preact';

import type { LessonPlan } from '#core/lesson/lesson-plan.ts';
import type { PlaceInLesson } from '#core/lesson/place-in-lesson.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { BottomBar } from '#ui/bottom-bar/bottom-bar.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Picture } from '#ui/picture/picture.tsx';
import { PracticeFrame, PracticeStrip } from '#ui/practice-strip/practice-strip.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { HowFar } from './how-far.tsx';
import { Says } from './says.tsx';

export type StepProps = { readonly plan: LessonPlan; readonly place: PlaceInLesson };

type StepFrameProps = StepProps & {
  /** The one main button. */
  readonly main: ComponentChildren;
  /** Once the person is busy with it, picture and sentences make room. */
  readonly isUnderWay?: boolean;
  readonly children?: ComponentChildren;
};

/** What every step shows: how far, what it is about, one picture, one to three sentences, and below it what is asked. */
export function StepFrame({ plan, place, main, isUnderWay = false, children }: StepFrameProps) {
  const { step, number, count, previous } = place;
  const say = useWords(`lessons/${plan.id}`);
  const lesson = useWords('lesson');
  const common = useWords('common');
  const body = (
    <>
      {isUnderWay ? null : (
        <>
          {step.picture === undefined ? null : (
            <Picture
              src={`/media/${plan.id}/${step.picture}.svg`}
              alt={say.plain(`steps.${step.id}.picture`)}
            />
          )}
          <Says lesson={plan.id} step={step.id} count={step.says} />
        </>
      )}
      {children}
    </>
  );
  return (
    <FramedScreen
      say={say}
      titleKey={`steps.${step.id}.title`}
      back={paths.lessons()}
      backWords={lesson('toList')}
      above={step.isPractice ? <PracticeStrip>{common('practice')}</PracticeStrip> : null}
      below={<HowFar number={number} count={count} />}
      bottom={
        <BottomBar
          back={
            previous === undefined ? undefined : (
              <ButtonLink href={number === 2 ? paths.lesson(plan.id) : paths.step(plan.id, previous)}>
                {common('back')}
              </ButtonLink>
            )
          }
          main={main}
        />
      }
    >
      {step.isPractice ? <PracticeFrame>{body}</PracticeFrame> : body}
    </FramedScreen>
  );
}
