import { useEffect, useRef } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';

import { PracticePhone } from '../practice-phone.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { ArrivesFace } from './arrives-face.tsx';
import type { FaceProps } from './face.ts';
import { LadderFace } from './ladder-face.tsx';
import { MapFace } from './map-face.tsx';
import { presses, type Action, type State } from './model.ts';
import { PackFace } from './pack-face.tsx';
import { VolumeFace } from './volume-face.tsx';
import { WhoMovesFace } from './who-moves-face.tsx';

import styles from './view.module.css';

type AlertFace = SimulatorFace<State, Action>;

function Scene({ state, ...face }: { readonly state: State } & FaceProps) {
  switch (state.scene) {
    case 'arrives':
      return <ArrivesFace state={state} {...face} />;
    case 'volume':
      return <VolumeFace state={state} {...face} />;
    case 'ladder':
      return <LadderFace state={state} {...face} />;
    case 'who-moves':
      return <WhoMovesFace state={state} {...face} />;
    case 'map':
      return <MapFace state={state} {...face} />;
    case 'pack':
      return <PackFace state={state} {...face} />;
  }
}

/** The drawn phone with the scene that the lesson set. */
export function AlertView({ state, act, pointAt }: AlertFace) {
  const say = useWords('simulators/alert');
  const place = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // A button that was pressed may be gone: whoever works with a keyboard or a screen reader is then left inside the phone.
  useEffect(() => {
    if (!isFirst.current && document.activeElement === document.body)
      place.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [state]);
  const offered = new Map(presses(state).map((press) => [press.id, press]));
  return (
    <PracticePhone>
      <div class={styles['place']} tabIndex={-1} ref={place}>
        <Scene state={state} say={say} act={act} pointAt={pointAt} pressOf={(id) => offered.get(id)} />
      </div>
    </PracticePhone>
  );
}
