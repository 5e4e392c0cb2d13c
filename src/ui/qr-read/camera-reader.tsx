import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { Button } from '../button/button.tsx';
import { Callout } from '../callout/callout.tsx';
import type { CameraTrouble } from './camera.ts';
import type { Coaching } from './coaching.ts';
import { LampButton } from './lamp-button.tsx';
import { useCamera, type CameraState } from './use-camera.ts';
import { useCoaching } from './use-coaching.ts';

import styles from './qr-read.module.css';

export type CameraWords = {
  /** What the phone is about to ask, and what to answer. */
  readonly before: ComponentChildren;
  readonly open: ComponentChildren;
  readonly opening: ComponentChildren;
  /** What the picture is, for those who do not see it. */
  readonly picture: string;
  readonly coaching: Readonly<Record<Coaching, ComponentChildren>>;
  readonly lampOn: ComponentChildren;
  readonly lampOff: ComponentChildren;
  readonly trouble: Readonly<
    Record<CameraTrouble, { readonly title: ComponentChildren; readonly about: ComponentChildren }>
  >;
  readonly again: ComponentChildren;
};

type AdviceProps = { readonly words: CameraWords; readonly state: CameraState; readonly coaching: Coaching };

/** What to know or to try in this state of the camera; while it rests, nothing. */
function Advice({ words, state, coaching }: AdviceProps) {
  switch (state) {
    case 'resting':
      return null;
    case 'opening':
      return <p>{words.opening}</p>;
    case 'on':
      return <p>{words.coaching[coaching]}</p>;
    default:
      return (
        <Callout kind="care" title={words.trouble[state].title}>
          {words.trouble[state].about}
        </Callout>
      );
  }
}

type StartProps = { readonly words: CameraWords; readonly state: CameraState; readonly start: () => void };

/** The way to the camera: explained before the phone asks, and once more after trouble that may pass. */
function Start({ words, state, start }: StartProps) {
  if (state === 'refused' || state === 'busy') return <Button onPress={start}>{words.again}</Button>;
  if (state !== 'resting') return null;
  return (
    <>
      {words.before}
      <Button kind="main" onPress={start}>
        {words.open}
      </Button>
    </>
  );
}

type CameraReaderProps = {
  readonly words: CameraWords;
  /** All codes of one frame. The camera is off by then. */
  readonly onTexts: (texts: readonly string[]) => void;
};

/** Reads a code with the camera: says first what the phone will ask, then shows the picture in a thick frame with advice under it. */
export function CameraReader({ words, onTexts }: CameraReaderProps) {
  const reader = useRef<HTMLDivElement>(null);
  const player = useRef<HTMLVideoElement>(null);
  const { state, shine, start } = useCamera(player, onTexts);
  const isOn = state === 'on';
  const coaching = useCoaching(isOn);
  useEffect(() => {
    // the picture and the advice under it, both in sight
    if (isOn) reader.current?.scrollIntoView({ block: 'center' });
  }, [isOn]);
  return (
    <div class={styles['reader']} ref={reader}>
      <div class={styles['frame']} hidden={!isOn}>
        <video ref={player} class={styles['video']} aria-label={words.picture} playsInline muted />
      </div>
      <div aria-live="polite" class={styles['advice']}>
        <Advice words={words} state={state} coaching={coaching} />
      </div>
      {isOn && shine !== undefined ? <LampButton words={words} shine={shine} /> : null}
      <Start words={words} state={state} start={start} />
    </div>
  );
}
