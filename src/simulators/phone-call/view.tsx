import { useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';

import { NewPlace } from '../new-place.tsx';
import { PracticePhone } from '../practice-phone.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { CallScreen } from './call-screen.tsx';
import { DialScreen } from './dial-screen.tsx';
import { presses, type Action, type State } from './model.ts';
import type { ButtonsProps } from './phone-button.tsx';
import { SpeakerScreen } from './speaker-screen.tsx';

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

/** The telephone, at the place the person has come to. */
export function PhoneCallView({ state, act, pointAt }: SimulatorFace<State, Action>) {
  const say = useWords('simulators/phone-call');
  // the face as it stands when the screen opens leaves the focus to the screen
  const [first] = useState(state);
  return (
    <PracticePhone>
      <NewPlace key={`${state.scene} ${state.place}`} isFirst={state === first}>
        <Screen state={state} say={say} presses={presses(state)} act={act} pointAt={pointAt} />
      </NewPlace>
    </PracticePhone>
  );
}
