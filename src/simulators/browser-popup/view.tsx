import { useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { Callout } from '#ui/callout/callout.tsx';

import { NewPlace } from '../new-place.tsx';
import { Bubble, Ended, PressRows } from '../place-parts.tsx';
import { PracticePhone } from '../practice-phone.tsx';
import { Alarm, Browser, Presses, WithEdge, type Face } from './drawn-browser.tsx';
import { isDone, presses, type State } from './model.ts';

const WORDS = 'simulators/browser-popup';

const idsOf = (state: State) => presses(state).map(({ id }) => id);

/** The alarm fills the screen; the buttons of the telephone itself lie around it. */
function AlarmPage(face: Face) {
  return (
    <>
      <WithEdge face={face}>
        <Browser face={face}>
          <Alarm {...face} />
        </Browser>
      </WithEdge>
      <Presses {...face} ids={['home']} />
    </>
  );
}

/** The alarm as it comes back: no more than a page to close. */
function AlarmAgain(face: Face) {
  return (
    <Browser face={face}>
      <Alarm {...face} />
    </Browser>
  );
}

/** The number was rung: nobody was called, and what would have been. */
function Called(face: Face) {
  const say = useWords(WORDS);
  return (
    <>
      <Callout kind="info" title={say('called.title')}>
        <p>{say('called.what')}</p>
        <p>{say('called.still')}</p>
      </Callout>
      <PressRows>
        <Presses {...face} ids={idsOf(face.state)} look="main" />
      </PressRows>
    </>
  );
}

/** Somebody wants something: who, what, and the answers to it. */
function Wanted(face: Face) {
  const say = useWords(WORDS);
  const { scene } = face.state;
  return (
    <>
      <Bubble from={say(`wanted.${scene}.from`)}>
        <p>{say(`wanted.${scene}.text`)}</p>
      </Bubble>
      <PressRows>
        <Presses {...face} ids={idsOf(face.state)} />
      </PressRows>
    </>
  );
}

/** A question, and the answers to it. */
function Question(face: Face) {
  const say = useWords(WORDS);
  const { scene, at } = face.state;
  return (
    <>
      <h2>{say(`question.${scene}.${at}.title`)}</h2>
      <p>{say(`question.${scene}.${at}.text`)}</p>
      <PressRows>
        <Presses {...face} ids={idsOf(face.state)} />
      </PressRows>
    </>
  );
}

/** What is drawn, and the name under which it is one place: a quieter alarm is no new one. */
function faceOf({ scene, at }: State): {
  readonly name: string;
  readonly Draw: (face: Face) => preact.JSX.Element;
} {
  if (scene === 'sound') return { name: 'alarm', Draw: AlarmPage };
  if (at === 'alarm') return { name: 'alarm', Draw: AlarmAgain };
  if (at === 'called') return { name: 'called', Draw: Called };
  if (at !== 'start' || scene === 'coming-back') return { name: at, Draw: Question };
  return scene === 'close-page' ? { name: 'alarm', Draw: AlarmPage } : { name: 'wanted', Draw: Wanted };
}

/** False alarms on a drawn phone. Nothing flashes, sounds or rings. */
export function BrowserPopupView(face: Face) {
  const { state } = face;
  const say = useWords(WORDS);
  const [first] = useState(state);
  const { name, Draw } = faceOf(state);
  return (
    <PracticePhone>
      {isDone(state) ? (
        <NewPlace key="ended" isFirst={state === first}>
          <Ended>{say(`ended.${state.scene}`)}</Ended>
        </NewPlace>
      ) : (
        <NewPlace key={name} isFirst={state === first}>
          <Draw {...face} />
        </NewPlace>
      )}
    </PracticePhone>
  );
}
