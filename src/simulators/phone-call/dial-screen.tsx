import { PressButton } from '../press-button.tsx';
import { showTyped, shownNumber, type DialState } from './dial.ts';
import { WhoIsIt } from './drawings.tsx';
import { PhoneButtons, type ButtonsProps } from './phone-button.tsx';

import styles from './view.module.css';

type DialScreenProps = ButtonsProps & { readonly state: DialState };

/** The list of people, a card, or the call to that person: few words, and the buttons. */
function Person({ state, say, ...buttons }: DialScreenProps) {
  const { place } = state;
  return (
    <>
      <h2 class={styles['status']}>{say(`status.${place}`)}</h2>
      {place === 'people' ? null : (
        <>
          <WhoIsIt caller="hanako" isRinging={place === 'calling'} />
          <p class={styles['name']}>{shownNumber}</p>
        </>
      )}
      <PhoneButtons say={say} {...buttons} />
    </>
  );
}

/** Ten keys, with the number to copy above them. */
function Pad({ state, say, presses, act, pointAt }: DialScreenProps) {
  const typed = showTyped(state.typed);
  const keys = presses.filter(({ letters }) => letters !== undefined);
  return (
    <>
      <h2 class={styles['status']}>{say('status.dial')}</h2>
      <div class={styles['caller']}>
        <p>{say('copy')}</p>
        <p class={styles['name']}>{shownNumber}</p>
      </div>
      <div class={styles['typed']} aria-live="polite">
        <p>{say('typed')}</p>
        <p class={typed === '' ? undefined : styles['name']}>{typed === '' ? say('nothingTyped') : typed}</p>
      </div>
      <div class={styles['keys']}>
        {keys.map((press) => (
          <PressButton
            key={press.id}
            press={press}
            say={say}
            act={act}
            pointAt={pointAt}
            look="key"
            isQuickRepeatWanted
          />
        ))}
      </div>
      <PhoneButtons
        presses={presses.filter(({ letters }) => letters === undefined)}
        say={say}
        act={act}
        pointAt={pointAt}
      />
    </>
  );
}

/** Calling somebody, from the list or with the pad. */
export const DialScreen = (props: DialScreenProps) =>
  props.state.place === 'dial' ? <Pad {...props} /> : <Person {...props} />;
