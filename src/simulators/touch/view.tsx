import { useWords } from '#i18n/use-words.ts';

import { PracticePhone } from '../practice-phone.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { Ask } from './ask.tsx';
import { HoldScene } from './hold-scene.tsx';
import { BarScene, ButtonsScene } from './home-scene.tsx';
import { SLACK_PX } from './measure.ts';
import { isForgiving, SCENES, type Action, type State } from './model.ts';
import { moveOfGesture } from './move-of-gesture.ts';
import type { SceneProps } from './scene-props.ts';
import type { SceneName, SceneOf } from './scene.ts';
import { SlideSideScene, SlideUpScene } from './slide-scene.tsx';
import { SpreadScene } from './spread-scene.tsx';
import { NeighboursScene, SizesScene, TapScene } from './target-scene.tsx';
import { useGestures } from './use-gestures.ts';
import { useInSight } from './use-in-sight.ts';

import styles from './view.module.css';

/** A finger that stays for a second wanders more than one that taps. */
const HOLD_SLACK_PX = 48;

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
  const phone = useInSight(state);
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
