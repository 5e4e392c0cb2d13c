import { useEffect, useRef } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';

import { PracticePhone } from '../practice-phone.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { CallScreen } from './call-screen.tsx';
import { DialScreen } from './dial-screen.tsx';
import { presses, type Action, type State } from './model.ts';
import type { ButtonsProps } from './phone-button.tsx';
import { SpeakerScreen } from './speaker-screen.tsx';

import styles from './view.module.css';

function Screen({ state, ...buttons }: ButtonsProps & { readonly state: State }) {
  switch (state.scene) {
    case 'loudspeaker':
      return <SpeakerScreen state={state} {...buttons} />;
    case 'call-back':
      return <DialScreen state={state} {...buttons} />;
    default:
      return <CallScreen state={state} {...buttons} />;
  }
}

/** The telephone. A new place takes the focus, so that nobody is left where a button has gone; what is said stays in sight. */
export function PhoneCallView({ state, act, pointAt }: SimulatorFace<State, Action>) {
  const say = useWords('simulators/phone-call');
  const screen = useRef<HTMLDivElement>(null);
  const place = `${state.scene} ${state.place}`;
  const seen = useRef(place);
  useEffect(() => {
    if (seen.current === place) return;
    seen.current = place;
    screen.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <PracticePhone>
      <div ref={screen} class={styles['screen']} tabIndex={-1}>
        <Screen key={place} state={state} say={say} presses={presses(state)} act={act} pointAt={pointAt} />
      </div>
    </PracticePhone>
  );
}
