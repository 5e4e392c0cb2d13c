import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';

import type { SimulatorFace } from '../simulator.ts';
import { outcome, WAYS, type Action, type State, type Stop, type Way } from './model.ts';
import { Reader } from './reader.tsx';

import styles from './view.module.css';

type Act = { readonly act: (action: Action) => void };

const WORDS = 'simulators/camera-qr';

/** What is shown at one time. A new place takes the focus, so that nobody is left where a button has gone. */
function Place({
  isFirst = false,
  children,
}: {
  readonly isFirst?: boolean;
  readonly children: ComponentChildren;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFirst) place.current?.focus();
  }, [isFirst]);
  return (
    <div class={styles['place']} tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}

function ChooseWay({ act }: Act) {
  const say = useWords(WORDS);
  return (
    <>
      <h2>{say('choose.title')}</h2>
      <Callout kind="care">
        <p>{say('choose.safe')}</p>
      </Callout>
      {WAYS.map((way) => (
        <Button
          key={way}
          kind={way === 'camera' ? 'main' : 'sub'}
          onPress={() => act({ do: 'choose-way', way })}
        >
          {say(`ways.${way}`)}
        </Button>
      ))}
    </>
  );
}

function Read({ act, way }: Act & { readonly way: Way }) {
  const say = useWords(WORDS);
  return (
    <>
      <h2>{say(`heading.${way}`)}</h2>
      <Reader way={way} act={act} />
      <Button onPress={() => act({ do: 'choose-again' })}>{say('otherWay')}</Button>
    </>
  );
}

const OTHER_PAPER: readonly Stop['why'][] = ['foreign', 'decoy', 'other-slip'];

function Stopped({
  act,
  way,
  stop,
  about,
}: Act & { readonly way: Way; readonly stop: Stop; readonly about: string }) {
  const say = useWords(WORDS);
  // another paper if the code was not ours, else the same way once more
  const nextTry = OTHER_PAPER.includes(stop.why) ? 'paper' : way;
  return (
    <>
      <p>{say(`about.${about}`)}</p>
      <Button kind="main" onPress={() => act({ do: 'try-again' })}>
        {say(`tryAgain.${nextTry}`)}
      </Button>
      <Button onPress={() => act({ do: 'choose-again' })}>{say('otherWay')}</Button>
    </>
  );
}

function Done({ act, about }: Act & { readonly about: string }) {
  const say = useWords(WORDS);
  return (
    <>
      <p>{say(`about.${about}`)}</p>
      <Button onPress={() => act({ do: 'choose-again' })}>{say('tryAgain.camera')}</Button>
    </>
  );
}

/** Reading the code of the practice slip: choose a way, read, and go on or try another paper. */
export function CameraQrView({ state, act }: SimulatorFace<State, Action>) {
  // the face as it stands when the screen opens leaves the focus to the screen
  const [first] = useState(state);
  const { place } = state;
  const about = outcome(state) ?? '';
  switch (place.at) {
    case 'choose':
      return (
        <Place key="choose" isFirst={state === first}>
          <ChooseWay act={act} />
        </Place>
      );
    case 'read':
      return (
        <Place key={place.way}>
          <Read act={act} way={place.way} />
        </Place>
      );
    case 'stopped':
      return (
        <Place key="stopped">
          <Stopped act={act} way={place.way} stop={place.stop} about={about} />
        </Place>
      );
    case 'done':
      return (
        <Place key="done">
          <Done act={act} about={about} />
        </Place>
      );
  }
}
