// What the screens of the payment practices (`payment-site`, `payment-app`, `qr-pay`) are made of. Each place of their tables has the
// words `at.<place>.title` and `at.<place>.text`. A place that is one of the branches b01 to b22 bears its number at the beginning of its
// name: its title says what happened, its text what to do.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { Callout } from '#ui/callout/callout.tsx';

import { NewPlace } from './new-place.tsx';
import type { At, Go } from './place-machine.ts';
import { Ended, PressRows } from './place-parts.tsx';
import { PracticePhone } from './practice-phone.tsx';
import { PressButton } from './press-button.tsx';
import type { Press, SimulatorFace } from './simulator.ts';

import styles from './payment-place.module.css';

/** The branch that a place is, `b01` to `b22`; undefined for a screen of the straight way. */
export const branchOf = (place: string): string | undefined => /^b\d\d(?=-)/u.exec(place)?.[0];

export type PaymentFace<Name extends string> = SimulatorFace<At<Name>, Go>;

type PaymentPlaceProps<Name extends string> = {
  readonly words: string;
  readonly face: PaymentFace<Name>;
  readonly presses: readonly Press<Go>[];
  readonly isDone: boolean;
  /** What is drawn between the words of this place and its buttons. */
  readonly art?: ComponentChildren;
};

function Presses<Name extends string>({ words, face, presses }: PaymentPlaceProps<Name>) {
  const say = useWords(words);
  // a judgement has two buttons or more, and none of them stands out
  const look = presses.length === 1 ? 'main' : 'row';
  return (
    <PressRows>
      {presses.map((press) => (
        <PressButton
          key={press.id}
          press={press}
          say={say}
          act={face.act}
          pointAt={face.pointAt}
          look={look}
        />
      ))}
    </PressRows>
  );
}

function OpenPlace<Name extends string>(props: PaymentPlaceProps<Name>) {
  const { words, face, art } = props;
  const say = useWords(words);
  const { at } = face.state;
  const told = <p>{say(`at.${at}.text`)}</p>;
  return (
    <>
      <p class={styles['bar']}>{say('bar')}</p>
      {branchOf(at) === undefined ? (
        <>
          <h2>{say(`at.${at}.title`)}</h2>
          {told}
        </>
      ) : (
        <Callout kind="care" title={say(`at.${at}.title`)}>
          {told}
        </Callout>
      )}
      {art}
      <Presses {...props} />
    </>
  );
}

function EndPlace<Name extends string>({ words, face, art }: PaymentPlaceProps<Name>) {
  const say = useWords(words);
  const { at } = face.state;
  return (
    <>
      <Ended title={say(`at.${at}.title`)}>{say(`at.${at}.text`)}</Ended>
      {art}
      <p class={styles['notPaid']}>{say('notPaid')}</p>
    </>
  );
}

/** One screen of a payment practice on the drawn phone. At an end it always says that nothing was really paid. */
export function PaymentPlace<Name extends string>(props: PaymentPlaceProps<Name>) {
  const { face, isDone } = props;
  const { at } = face.state;
  const [first] = useState(at);
  const Draw = isDone ? EndPlace<Name> : OpenPlace<Name>;
  return (
    <PracticePhone>
      <NewPlace key={at} isFirst={at === first}>
        <Draw {...props} />
      </NewPlace>
    </PracticePhone>
  );
}
