import type { ComponentChildren } from 'preact';

import { useWords } from '#i18n/use-words.ts';

import { AddressBar } from '../place-parts.tsx';
import { PressButton } from '../press-button.tsx';
import type { Press, SimulatorFace } from '../simulator.ts';
import { ALARM_PHONE, loudnessAt, presses, type Action, type State } from './model.ts';

import styles from './view.module.css';

export type Face = SimulatorFace<State, Action>;

type PressesProps = Face & {
  readonly ids: readonly string[];
  readonly look?: 'row' | 'main';
  readonly class?: string | undefined;
};

/** Those presses of a place that belong here, in its order. */
export function Presses({ state, act, pointAt, ids, look = 'row', class: extra }: PressesProps) {
  const say = useWords('simulators/browser-popup');
  const here = (press: Press<Action>) => ids.includes(press.id);
  return (
    <>
      {presses(state)
        .filter(here)
        .map((press) => (
          <PressButton
            key={press.id}
            press={press}
            say={say}
            act={act}
            pointAt={pointAt}
            look={look}
            class={extra}
            isQuickRepeatWanted={press.id.startsWith('volume-')}
          />
        ))}
    </>
  );
}

const ADDRESS = 'alarm.example.com';
const WAVES = ['M33 20c5 5 5 11 0 16', 'M40 13c10 9 10 21 0 30'];

/** How loud it is, as a loudspeaker with as many waves. */
function Sound({ loudness }: { readonly loudness: 0 | 1 | 2 }) {
  const say = useWords('simulators/browser-popup');
  return (
    <p class={styles['sound']}>
      <svg aria-hidden="true" viewBox="0 0 56 56" fill="none" stroke="currentColor" stroke-width="3">
        <path d="M8 22h8l10-9v30l-10-9H8z" stroke-linejoin="round" />
        <path
          d={loudness === 0 ? 'M36 22l12 12M48 22L36 34' : WAVES.slice(0, loudness).join('')}
          stroke-linecap="round"
        />
      </svg>
      <span>{say(`loud.${String(loudness)}`)}</span>
    </p>
  );
}

/** The alarm: quiet to look at, with what makes such a page false. */
export function Alarm(face: Face) {
  const say = useWords('simulators/browser-popup');
  return (
    <div class={styles['alarm']}>
      <svg
        aria-hidden="true"
        viewBox="0 0 56 56"
        fill="none"
        stroke="currentColor"
        stroke-width="4"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d="M28 8l22 38H6zM28 22v11M28 39v.5" />
      </svg>
      <h2>{say('alarm.title')}</h2>
      <p>{say('alarm.text')}</p>
      <p class={styles['phone']}>{ALARM_PHONE}</p>
      <Presses {...face} ids={['call', 'alarm-ok']} />
    </div>
  );
}

/** A browser with one page open, and the cross that closes it. */
export function Browser({ face, children }: { readonly face: Face; readonly children: ComponentChildren }) {
  return (
    <div class={styles['browser']}>
      <AddressBar>{ADDRESS}</AddressBar>
      <Presses {...face} ids={['close-tab']} />
      {children}
    </div>
  );
}

/** The buttons on the edge of a telephone, and what is on its glass beside them. */
export function WithEdge({ face, children }: { readonly face: Face; readonly children: ComponentChildren }) {
  const say = useWords('simulators/browser-popup');
  const loudness = loudnessAt(face.state);
  return (
    <>
      {loudness === undefined ? null : <Sound loudness={loudness} />}
      <div class={loudness === undefined ? `${styles['with-edge']} ${styles['below']}` : styles['with-edge']}>
        <div class={styles['glass']}>{children}</div>
        <div class={styles['edge']}>
          <p class={styles['note']}>{say('edge')}</p>
          <Presses {...face} ids={['volume-up', 'volume-down', 'power']} class={styles['side']} />
        </div>
      </div>
    </>
  );
}
