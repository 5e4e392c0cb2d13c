import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

import type { LessonPlan } from '#core/lesson/lesson-plan.ts';
import type { PlaceInLesson } from '#core/lesson/place-in-lesson.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { BottomBar } from '#ui/bottom-bar/bottom-bar.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Picture } from '#ui/picture/picture.tsx';
import { PracticeFrame, PracticeStrip } from '#ui/practice-strip/practice-strip.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { Afresh } from './afresh.ts';
import { DeviceSays } from './device-says.tsx';
import { HeadRow } from './head-row.tsx';
import { useLessonWords } from './lesson-words.ts';
import { LostButton } from './lost-button.tsx';
import { Says } from './says.tsx';
import { ReadNow } from './sentence.tsx';
import { askKeys, deviceKeys, sayKeys } from './step-keys.ts';
import { TutorLayer } from './tutor-layer.tsx';
import { useDevice } from './use-device.ts';
import { useReadAloud } from './use-read-aloud.ts';

export type StepProps = { readonly plan: LessonPlan; readonly place: PlaceInLesson };

type StepFrameProps = StepProps & {
  /** The one main button. */
  readonly main: ComponentChildren;
  /** Once the person is busy with it, picture and sentences make room. */
  readonly isUnderWay?: boolean;
  readonly children?: ComponentChildren;
};

function StepStory({ plan, place, device }: StepProps & { readonly device: ReturnType<typeof useDevice> }) {
  const { step } = place;
  const say = useLessonWords(plan.id);
  return (
    <>
      {step.picture === undefined ? null : (
        <Picture src={`/media/${plan.id}/${step.picture}.svg`} alt={say.plain(`steps.${step.id}.picture`)} />
      )}
      <Says say={say} keys={sayKeys(step)} />
      {step.onDevice === undefined ? null : <DeviceSays say={say} step={step} device={device} />}
    </>
  );
}

function WayBack({ plan, place: { number, previous } }: StepProps) {
  const common = useWords('common');
  if (previous === undefined) return null;
  const href = number === 2 ? paths.lesson(plan.id) : paths.step(plan.id, previous);
  return <ButtonLink href={href}>{common('back')}</ButtonLink>;
}

/** What every step shows: how far, what it is about, one picture, one to three sentences, below it what is asked, and help. */
export function StepFrame({ plan, place, main, isUnderWay = false, children }: StepFrameProps) {
  const { step, number, count } = place;
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  const common = useWords('common');
  const device = useDevice();
  const startAfresh = useContext(Afresh);
  const aloud = useReadAloud(say, [
    ...sayKeys(step),
    ...deviceKeys(step, device ?? undefined),
    ...askKeys(step),
  ]);
  const body = (
    <ReadNow.Provider value={aloud.now}>
      {isUnderWay ? null : <StepStory plan={plan} place={place} device={device} />}
      {children}
    </ReadNow.Provider>
  );
  return (
    <FramedScreen
      say={say}
      titleKey={`steps.${step.id}.title`}
      back={paths.lessons()}
      backWords={lesson('toList')}
      above={step.isPractice ? <PracticeStrip>{common('practice')}</PracticeStrip> : null}
      below={<HeadRow number={number} count={count} aloud={aloud} />}
      bottom={<BottomBar back={<WayBack plan={plan} place={place} />} main={main} />}
    >
      {step.isPractice ? <PracticeFrame>{body}</PracticeFrame> : body}
      <LostButton device={device ?? undefined} onBack={startAfresh} />
      <TutorLayer lesson={plan.id} step={step.id} />
    </FramedScreen>
  );
}
