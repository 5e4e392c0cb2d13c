import { useWords } from '#i18n/use-words.ts';

import { PressButton } from '../press-button.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { VOICE } from './exercises.ts';
import { voicePresses, type VoiceAction, type VoiceState } from './voice.ts';

import styles from './view.module.css';

const MICROPHONE =
  'M28 8a8 8 0 0 1 8 8v10a8 8 0 0 1-16 0V16a8 8 0 0 1 8-8zM12 26a16 16 0 0 0 32 0M28 42v8M20 50h16';

/** A drawn microphone. Nothing is heard and nothing is recorded. */
function Microphone({ isOn, about }: { readonly isOn: boolean; readonly about: string }) {
  const say = useWords('simulators/keyboard');
  return (
    <div class={`${styles['ear']} ${isOn ? styles['hears'] : ''}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 56 56"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d={MICROPHONE} />
      </svg>
      <p>{say(`ear.${about}`)}</p>
    </div>
  );
}

/** Writing by voice: the microphone, the words that were heard, and others for the wrong one. */
export function VoiceFace({ state, act, pointAt }: SimulatorFace<VoiceState, VoiceAction>) {
  const say = useWords('simulators/keyboard');
  const presses = voicePresses(state);
  const some = (...deeds: VoiceAction['do'][]) => presses.filter(({ action }) => deeds.includes(action.do));
  const draw = (press: (typeof presses)[number], look: 'row' | 'main', extra?: string) => (
    <PressButton
      key={press.id}
      press={press}
      say={say}
      act={act}
      pointAt={pointAt}
      look={look}
      class={extra}
    />
  );
  const wordLook = (action: VoiceAction) => {
    const isChosen = action.do === 'word' && action.at === state.chosen;
    return `${styles['word']} ${isChosen ? styles['changing'] : ''}`;
  };
  const isHeard = state.ear === 'heard';
  return (
    <>
      <p class={styles['task']}>{say('task.voice')}</p>
      <p class={`${styles['want']} ${styles['longer']}`}>{VOICE.want}</p>
      {isHeard ? null : <Microphone isOn={state.ear === 'listening'} about={state.ear} />}
      {isHeard ? (
        <div>
          <p class={styles['label']}>{say('field.text')}</p>
          <div class={`${styles['text']} ${styles['words']} ${state.isDone ? styles['isDone'] : ''}`}>
            {state.isDone
              ? state.words.join('')
              : some('word').map((press) => draw(press, 'row', wordLook(press.action)))}
          </div>
        </div>
      ) : null}
      {isHeard && !state.isDone ? (
        <div class={styles['offers']}>
          {some('replace').map((press) => draw(press, 'row', styles['offer']))}
        </div>
      ) : null}
      {state.ear === 'heard' ? null : some('listen', 'heard').map((press) => draw(press, 'main'))}
      {some('done').map((press) => draw(press, 'main'))}
      {isHeard ? some('listen').map((press) => draw(press, 'row')) : null}
    </>
  );
}
