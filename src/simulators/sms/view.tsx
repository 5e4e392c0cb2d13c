import { useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { Callout } from '#ui/callout/callout.tsx';
import { LineIcon } from '#ui/line-icon/line-icon.tsx';

import { NewPlace } from '../new-place.tsx';
import { Address, Bubble, Ended, PressRows } from '../place-parts.tsx';
import { PracticePhone } from '../practice-phone.tsx';
import { PressButton } from '../press-button.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { FakePage } from './fake-page.tsx';
import { isDone, LINKS, messageAt, presses, PLACES, type Action, type State } from './model.ts';

import styles from './view.module.css';

type Face = SimulatorFace<State, Action>;

const WORDS = 'simulators/sms';

/** The message that lies open, with its link, and what can be done with it. */
function OpenMessage({ state, act, pointAt }: Face) {
  const say = useWords(WORDS);
  const message = messageAt(state);
  const all = presses(state);
  const count = Object.keys(PLACES.sort).indexOf(state.at) + 1;
  return (
    <>
      {state.scene === 'sort' ? (
        <p class={styles['count']}>{say('count', { number: String(count) })}</p>
      ) : null}
      <Bubble from={say(`message.${message}.from`)}>
        <p>{say(`message.${message}.text`)}</p>
        {all
          .filter(({ id }) => id === 'link')
          .map((press) => (
            <PressButton key={LINKS[message]} press={press} say={say} act={act} pointAt={pointAt} look="link">
              <Address>{press.letters ?? ''}</Address>
            </PressButton>
          ))}
      </Bubble>
      <PressRows>
        {all
          .filter(({ id }) => id !== 'link')
          .map((press) => (
            <PressButton key={press.id} press={press} say={say} act={act} pointAt={pointAt} />
          ))}
      </PressRows>
    </>
  );
}

/** The link was touched: nothing has happened, and what would have. */
function Touched({ state, act, pointAt }: Face) {
  const say = useWords(WORDS);
  return (
    <>
      <Callout kind="info" title={say('touched.title')}>
        <p>{say('touched.what')}</p>
        <p>{say('touched.still')}</p>
      </Callout>
      <PressRows>
        {presses(state).map((press) => (
          <PressButton key={press.id} press={press} say={say} act={act} pointAt={pointAt} look="main" />
        ))}
      </PressRows>
    </>
  );
}

const WAYS: Readonly<Record<string, string>> = {
  // a star, a sheet, a tile with a tick, a speech bubble
  bookmark: 'M28 7l6 14 15 1-11 10 4 15-14-8-14 8 4-15L7 22l15-1z',
  paper: 'M14 6h28v44H14zM21 17h14M21 26h14M21 35h8',
  'usual-app': 'M16 8h24a8 8 0 0 1 8 8v24a8 8 0 0 1-8 8H16a8 8 0 0 1-8-8V16a8 8 0 0 1 8-8zM19 29l7 7 12-14',
  'open-message': 'M8 10h40v28H26L16 48V38H8z',
};

/** Other places to look, that nobody else chose. */
function LookElsewhere({ state, act, pointAt }: Face) {
  const say = useWords(WORDS);
  return (
    <>
      <h2>{say('look.title')}</h2>
      <div class={styles['ways']}>
        <PressRows>
          {presses(state).map((press) => (
            <PressButton
              key={press.id}
              press={press}
              say={say}
              act={act}
              pointAt={pointAt}
              class={styles['way']}
            >
              <LineIcon path={WAYS[press.id] ?? ''} />
              <span>{say(`press.${press.id}`)}</span>
            </PressButton>
          ))}
        </PressRows>
      </div>
    </>
  );
}

/** What is drawn, and the name under which it is one place: digits do not make a new one. */
function faceOf(state: State): { readonly name: string; readonly Draw: (face: Face) => preact.JSX.Element } {
  if (state.scene === 'touched') return { name: 'page', Draw: FakePage };
  if (state.at === 'touched') return { name: 'touched', Draw: Touched };
  if (state.at === 'look') return { name: 'look', Draw: LookElsewhere };
  return { name: `message-${state.at}`, Draw: OpenMessage };
}

/** Messages on a drawn phone. */
export function SmsView(face: Face) {
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
