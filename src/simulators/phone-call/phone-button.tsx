import type { Words } from '#i18n/use-words.ts';

import { PressButton } from '../press-button.tsx';
import type { Press, SimulatorFace } from '../simulator.ts';
import { Receiver } from './drawings.tsx';
import type { Action } from './moves.ts';

import styles from './view.module.css';

export type ButtonsProps = Pick<SimulatorFace<never, Action>, 'act' | 'pointAt'> & {
  readonly say: Words;
  readonly presses: readonly Press<Action>[];
};

/** Green with the receiver up, red with the receiver down: colour, drawing and words say the same. */
const RECEIVERS: Readonly<Record<string, 'go' | 'stop'>> = {
  answer: 'go',
  call: 'go',
  'back-to-call': 'go',
  decline: 'stop',
  'hang-up': 'stop',
};
const MAIN = new Set(['ring-again', 'connect-again']);

/** One button of the telephone in the look its words promise. */
export function PhoneButton({
  press,
  say,
  act,
  pointAt,
}: Omit<ButtonsProps, 'presses'> & { readonly press: Press<Action> }) {
  const receiver = RECEIVERS[press.id];
  if (receiver === undefined)
    return (
      <PressButton
        press={press}
        say={say}
        act={act}
        pointAt={pointAt}
        look={MAIN.has(press.id) ? 'main' : 'row'}
      />
    );
  return (
    <PressButton press={press} say={say} act={act} pointAt={pointAt} class={styles[receiver]}>
      <Receiver isDown={receiver === 'stop'} />
      <span>{say(`press.${press.id}`)}</span>
    </PressButton>
  );
}

/** The buttons of a screen, in their order; those of the receiver stay together, side by side where there is room. */
export function PhoneButtons({ presses, say, act, pointAt }: ButtonsProps) {
  const drawn = presses.filter(({ by }) => by !== 'gesture');
  const isReceiver = ({ id }: Press<Action>) => id in RECEIVERS;
  const group = (look: 'pair' | 'rows', held: readonly Press<Action>[]) => (
    <div key={look} class={styles[look]}>
      {held.map((press) => (
        <PhoneButton key={press.id} press={press} say={say} act={act} pointAt={pointAt} />
      ))}
    </div>
  );
  const pair = group('pair', drawn.filter(isReceiver));
  const rows = group(
    'rows',
    drawn.filter((press) => !isReceiver(press)),
  );
  const [first] = drawn;
  return <>{first !== undefined && isReceiver(first) ? [pair, rows] : [rows, pair]}</>;
}
