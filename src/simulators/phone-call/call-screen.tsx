import { callPlace, type CallState } from './calls.ts';
import { WhoIsIt } from './drawings.tsx';
import { PhoneButtons, type ButtonsProps } from './phone-button.tsx';
import { SlideTrack } from './slide-track.tsx';

import styles from './view.module.css';

type CallScreenProps = ButtonsProps & { readonly state: CallState };

const RINGING: ReadonlySet<string> = new Set(['ringing', 'slide']);

/** A call on the screen: who it is, what the voice says, and what can be pressed. */
function Call({ state, say, ...buttons }: CallScreenProps) {
  const { screen, caller, heard } = callPlace(state);
  return (
    <>
      <h2 class={styles['status']}>{say(`status.${screen}`)}</h2>
      <WhoIsIt caller={caller} isRinging={RINGING.has(screen)} />
      <div class={styles['caller']}>
        <p class={styles['name']}>{say(`caller.${caller}.name`)}</p>
        <p>{say(`caller.${caller}.about`)}</p>
      </div>
      {heard === undefined ? null : (
        <figure class={styles['voice']}>
          <figcaption>{say('voice')}</figcaption>
          <p>{say(`heard.${heard}`)}</p>
        </figure>
      )}
      {screen === 'slide' ? <SlideTrack act={buttons.act} /> : null}
      <PhoneButtons say={say} {...buttons} />
    </>
  );
}

/** The screen as it is at the ear: dark, with one way to light it. */
function Dark({ say, ...buttons }: ButtonsProps) {
  return (
    <div class={styles['dark']}>
      <h2 class={styles['status']}>{say('status.dark')}</h2>
      <p>{say('dark')}</p>
      <PhoneButtons say={say} {...buttons} />
    </div>
  );
}

const TILES = [1, 2, 3, 4, 5, 6];

/** The first screen of a phone, while the call goes on behind it. */
function Home({ say, ...buttons }: ButtonsProps) {
  return (
    <>
      <PhoneButtons say={say} {...buttons} />
      <h2 class={styles['status']}>{say('status.home')}</h2>
      <div class={styles['tiles']} aria-hidden="true">
        {TILES.map((tile) => (
          <span key={tile} />
        ))}
      </div>
    </>
  );
}

/** One place of a call that runs like a story. */
export function CallScreen({ state, ...buttons }: CallScreenProps) {
  switch (callPlace(state).screen) {
    case 'dark':
      return <Dark {...buttons} />;
    case 'home':
      return <Home {...buttons} />;
    default:
      return <Call state={state} {...buttons} />;
  }
}
