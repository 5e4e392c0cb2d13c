import { useEffect, useRef } from 'preact/hooks';

import { useWords, type Words } from '#i18n/use-words.ts';

import { PracticePhone } from '../practice-phone.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { GestureHint } from './gesture-hint.tsx';
import { HoldScene } from './hold-scene.tsx';
import { BarScene, ButtonsScene } from './home-scene.tsx';
import { SLACK_PX } from './measure.ts';
import { isForgiving, SCENES, type Action, type State } from './model.ts';
import { moveOfGesture } from './move-of-gesture.ts';
import type { SceneProps } from './scene-props.ts';
import { LAST_PAGE, type Scene, type SceneName, type SceneOf } from './scene.ts';
import { SlideSideScene, SlideUpScene } from './slide-scene.tsx';
import { SpreadScene } from './spread-scene.tsx';
import { NeighboursScene, SizesScene, TapScene } from './target-scene.tsx';
import { useGestures } from './use-gestures.ts';

import styles from './view.module.css';

/** A finger that stays for a second wanders more than one that taps. */
const HOLD_SLACK_PX = 48;

/** The words that ask for the next thing. */
function askOf(scene: Scene): string {
  switch (scene.is) {
    case 'slide-up':
      return scene.page === LAST_PAGE ? 'ask.cat' : 'ask.slide-up';
    case 'spread':
      return `ask.spread-${scene.aim}`;
    case 'buttons':
    case 'bar':
      return `ask.${scene.is}-${scene.at}`;
    default:
      return `ask.${scene.is}`;
  }
}

type DrawnProps = Omit<SceneProps<'tap'>, 'scene'> & { readonly scene: SceneOf<SceneName> };

function DrawnScene({ scene, ...face }: DrawnProps) {
  switch (scene.is) {
    case 'sizes':
      return <SizesScene scene={scene} {...face} />;
    case 'slide-up':
      return <SlideUpScene scene={scene} {...face} />;
    case 'slide-side':
      return <SlideSideScene scene={scene} {...face} />;
    case 'spread':
      return <SpreadScene scene={scene} {...face} />;
    case 'buttons':
      return <ButtonsScene scene={scene} {...face} />;
    case 'bar':
      return <BarScene scene={scene} {...face} />;
    case 'hold':
      return <HoldScene scene={scene} {...face} />;
    case 'neighbours':
      return <NeighboursScene scene={scene} {...face} />;
    case 'tap':
      return <TapScene scene={scene} {...face} />;
  }
}

/** What is asked. When it is something new it takes the focus, so that nobody is left where a button has gone. */
function Ask({ scene, say }: { readonly scene: Scene; readonly say: Words }) {
  const ask = askOf(scene);
  const asked = useRef(ask);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked.current !== ask) place.current?.focus({ preventScroll: true });
    asked.current = ask;
  }, [ask]);
  return (
    <div class={`${styles['ask']} ${scene.is === 'done' ? styles['done'] : ''}`} tabIndex={-1} ref={place}>
      {scene.is === 'done' ? (
        <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.5">
          <circle cx="12" cy="12" r="10.5" stroke-width="1.5" />
          <path d="M6.500 12.500l4 4L17.500 8.500" />
        </svg>
      ) : (
        <GestureHint scene={scene.is} />
      )}
      <p>{say(ask)}</p>
    </div>
  );
}

/** One thing to try with the finger: what is asked, and a practice area that measures it. */
export function TouchView({ state, act, pointAt }: SimulatorFace<State, Action>) {
  const say = useWords('simulators/touch');
  const { scene, task, number } = state;
  const gestures = useGestures(
    (gesture, target) => {
      if (scene.is === 'done') return;
      act({ move: moveOfGesture(scene.is, { gesture, target, isForgiving: isForgiving(state) }) });
    },
    scene.is === 'hold' ? HOLD_SLACK_PX : SLACK_PX,
  );
  const total = SCENES[task].length;
  const phone = useRef<HTMLDivElement>(null);
  const first = useRef(state);
  useEffect(() => {
    // what is said stands above and pushes the phone down: it comes back into sight without a finger that slides
    if (state !== first.current) phone.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return (
    <div ref={phone}>
      <PracticePhone>
        {total > 1 && scene.is !== 'done' ? (
          <p class={styles['place']}>{say('place', { total, number: number + 1 })}</p>
        ) : null}
        <Ask scene={scene} say={say} />
        {scene.is === 'done' ? null : (
          <DrawnScene scene={scene} gestures={gestures} say={say} act={act} pointAt={pointAt} />
        )}
      </PracticePhone>
    </div>
  );
}
