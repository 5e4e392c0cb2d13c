import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { BottomBar } from '#ui/bottom-bar/bottom-bar.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Picture } from '#ui/picture/picture.tsx';
import { PracticeFrame, PracticeStrip } from '#ui/practice-strip/practice-strip.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { DeviceSays } from './device-says.tsx';
import { HeadRow } from './head-row.tsx';
import { useLessonWords } from './lesson-words.ts';
import { LostButton } from './lost-button.tsx';
import { Says } from './says.tsx';
import { ReadNow } from './sentence.tsx';
import { askKeys, deviceKeys, sayKeys } from './step-keys.ts';
import { TellFrame, type StepProps, type ToFrame } from './step-place.ts';
import { TutorLayer } from './tutor-layer.tsx';
import { useDevice } from './use-device.ts';
import { useReadAloud } from './use-read-aloud.ts';

function StepStory({ plan, place, device }: StepProps & { readonly device: ReturnType<typeof useDevice> }) {
  const { step } = place;
  const say = useLessonWords(plan.id);
  return (
    <>
      {step.picture === undefined ? null : (
        <Picture
          // the picture of the step before must not stand beside these sentences
          key={step.picture}
          src={`/media/${plan.id}/${step.picture}.svg`}
          alt={say.plain(`steps.${step.id}.picture`)}
        />
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

/** What the step inside has told, of which only what can be seen draws the frame anew. */
function useTold(isPractice: boolean) {
  const onNext = useRef<() => void>(() => undefined);
  const [seen, setSeen] = useState({ isNextMain: !isPractice, isUnderWay: false });
  const tell = useCallback(({ onNext: next, isNextMain = true, isUnderWay = false }: ToFrame) => {
    onNext.current = next;
    setSeen((before) =>
      before.isNextMain === isNextMain && before.isUnderWay === isUnderWay
        ? before
        : { isNextMain, isUnderWay },
    );
  }, []);
  return { ...seen, tell, onNext: () => onNext.current() };
}

type StepFrameProps = StepProps & {
  /** Another word is another screen, to be read from its title. */
  readonly at: string;
  /** Begins this step anew. */
  readonly startAfresh: () => void;
  /** What is asked. */
  readonly children: ComponentChildren;
};

/**
 * What every step shows: how far, what it is about, one picture, one to three sentences, below it what is asked, and help. It stays
 * on the screen from one step to the next, so that little is drawn anew and a second tap on 「つぎへ」 is still the same press.
 */
export function StepFrame({ plan, place, at, startAfresh, children }: StepFrameProps) {
  const { step, number, count } = place;
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  const common = useWords('common');
  const device = useDevice();
  const { tell, onNext, isNextMain, isUnderWay } = useTold(step.kind === 'practice');
  const aloud = useReadAloud(say, [
    ...sayKeys(step),
    ...deviceKeys(step, device ?? undefined),
    ...askKeys(step),
  ]);
  const body = (
    <ReadNow.Provider value={aloud.now}>
      {isUnderWay ? null : <StepStory plan={plan} place={place} device={device} />}
      <TellFrame.Provider value={tell}>{children}</TellFrame.Provider>
    </ReadNow.Provider>
  );
  return (
    <FramedScreen
      at={at}
      say={say}
      titleKey={`steps.${step.id}.title`}
      back={paths.lessons()}
      backWords={lesson('toList')}
      above={step.isPractice ? <PracticeStrip>{common('practice')}</PracticeStrip> : null}
      below={<HeadRow number={number} count={count} aloud={aloud} />}
      bottom={
        <BottomBar
          back={<WayBack plan={plan} place={place} />}
          main={
            <Button kind={isNextMain ? 'main' : 'sub'} onPress={onNext}>
              {step.kind === 'do-for-real' ? lesson('forReal.done') : common('next')}
            </Button>
          }
        />
      }
    >
      {step.isPractice ? <PracticeFrame>{body}</PracticeFrame> : body}
      <LostButton key={step.id} device={device ?? undefined} onBack={startAfresh} />
      <TutorLayer lesson={plan.id} step={step.id} />
    </FramedScreen>
  );
}
