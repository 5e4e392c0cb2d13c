import { useEffect, useRef, useState } from 'preact/hooks';

import { PracticePhone } from '../practice-phone.tsx';
import type { SimulatorFace } from '../simulator.ts';
import type { Action, State } from './model.ts';
import { TypingFace } from './typing-face.tsx';
import { VoiceFace } from './voice-face.tsx';

import styles from './view.module.css';

/** The drawn phone with its keyboard or its microphone. Whoever pressed what has gone since is not left nowhere. */
export function KeyboardView({ state, act, pointAt }: SimulatorFace<State, Action>) {
  // the face as it stands when the screen opens leaves the focus to the screen
  const [first] = useState(state);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state !== first && document.activeElement === document.body)
      place.current?.focus({ preventScroll: true });
  }, [first, state]);
  return (
    <PracticePhone>
      <div class={styles['place']} tabIndex={-1} ref={place}>
        {state.kind === 'voice' ? (
          <VoiceFace state={state} act={act} pointAt={pointAt} />
        ) : (
          <TypingFace state={state} act={act} pointAt={pointAt} />
        )}
      </div>
    </PracticePhone>
  );
}
