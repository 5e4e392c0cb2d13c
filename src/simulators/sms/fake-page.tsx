import { useWords } from '#i18n/use-words.ts';

import { AddressBar } from '../place-parts.tsx';
import { PressButton } from '../press-button.tsx';
import type { Press, SimulatorFace } from '../simulator.ts';
import { LINKS, presses, type Action, type State } from './model.ts';
import { DIGITS_WANTED, writtenAt } from './touched-page.ts';

import styles from './view.module.css';

/** The page behind the link: it asks for a number and for an app. Digits are drawn as dots, as nobody knows them here. */
export function FakePage({ state, act, pointAt }: SimulatorFace<State, Action>) {
  const say = useWords('simulators/sms');
  const written = writtenAt(state.at);
  const all = presses(state);
  const digits = all.filter(({ id }) => id.startsWith('digit-'));
  const draw = (press: Press<Action>, look: 'row' | 'key') => (
    <PressButton
      key={press.id}
      press={press}
      say={say}
      act={act}
      pointAt={pointAt}
      look={look}
      isQuickRepeatWanted={look === 'key'}
    />
  );
  const rowOf = (id: string) => all.filter((press) => press.id === id).map((press) => draw(press, 'row'));
  return (
    <>
      <AddressBar>{LINKS.bank ?? ''}</AddressBar>
      {rowOf('close-page')}
      <div class={styles['page']}>
        <h2>{say('page.title')}</h2>
        <p>{say('page.ask')}</p>
        <p class={styles['dots']} aria-hidden="true">
          {Array.from({ length: DIGITS_WANTED }, (_, at) => (
            <span key={at} class={at < written ? styles['dot'] : styles['gap']} />
          ))}
        </p>
        <p class={styles['count']}>{say('page.written', { written: String(written) })}</p>
        <div class={styles['keys']}>{digits.map((press) => draw(press, 'key'))}</div>
        {rowOf('erase')}
        {rowOf('confirm')}
        <p>{say('page.app')}</p>
        {rowOf('install')}
      </div>
    </>
  );
}
