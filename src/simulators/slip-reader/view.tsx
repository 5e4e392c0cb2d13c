import { useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';

import { NewPlace } from '../new-place.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { answer, outcome, WAYS, type Action, type State, type Way } from './model.ts';
import { Reader } from './reader.tsx';

type Act = { readonly act: (action: Action) => void };

const WORDS = 'simulators/slip-reader';

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
          {say(`press.${way}`)}
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
      <Button onPress={() => act({ do: 'choose-again' })}>{say('press.choose-again')}</Button>
    </>
  );
}

function Stopped({ act, about, again }: Act & { readonly about: string; readonly again: string }) {
  const say = useWords(WORDS);
  return (
    <>
      <p>{say(`about.${about}`)}</p>
      <Button kind="main" onPress={() => act({ do: 'try-again' })}>
        {say(`press.${again}`)}
      </Button>
      <Button onPress={() => act({ do: 'choose-again' })}>{say('press.choose-again')}</Button>
    </>
  );
}

function Done({ act, about }: Act & { readonly about: string }) {
  const say = useWords(WORDS);
  return (
    <>
      <p>{say(`about.${about}`)}</p>
      <Button onPress={() => act({ do: 'choose-again' })}>{say('press.once-more')}</Button>
    </>
  );
}

/** Reading the code of the practice slip: choose a way, read, and go on or try another paper. */
export function SlipReaderView({ state, act }: SimulatorFace<State, Action>) {
  // the face as it stands when the screen opens leaves the focus to the screen
  const [first] = useState(state);
  const { place } = state;
  const about = outcome(state) ?? '';
  switch (place.at) {
    case 'choose':
      return (
        <NewPlace key="choose" isFirst={state === first}>
          <ChooseWay act={act} />
        </NewPlace>
      );
    case 'read':
      return (
        <NewPlace key={place.way} isFirst={false}>
          <Read act={act} way={place.way} />
        </NewPlace>
      );
    case 'stopped':
      return (
        <NewPlace key="stopped" isFirst={false}>
          <Stopped act={act} about={about} again={answer(state)?.id ?? ''} />
        </NewPlace>
      );
    case 'done':
      return (
        <NewPlace key="done" isFirst={false}>
          <Done act={act} about={about} />
        </NewPlace>
      );
  }
}
