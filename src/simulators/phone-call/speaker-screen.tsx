import { WhoIsIt } from './drawings.tsx';
import { PhoneButtons, type ButtonsProps } from './phone-button.tsx';
import { MOST_VOLUME, type SpeakerState } from './speaker.ts';

import styles from './view.module.css';

const BARS = Array.from({ length: MOST_VOLUME }, (_, at) => at + 1);

/** A call under way, with what is on and how loud it is, in words and drawn. */
export function SpeakerScreen({ state, say, ...buttons }: ButtonsProps & { readonly state: SpeakerState }) {
  const { place, isLoud, isMuted, volume } = state;
  return (
    <>
      <h2 class={styles['status']}>{say(`status.${place}`)}</h2>
      <WhoIsIt caller="hanako" isRinging={false} />
      <p class={styles['name']}>{say('caller.hanako.name')}</p>
      {place === 'over' ? null : (
        <ul class={styles['sound']}>
          <li>{say(isLoud ? 'speaker.on' : 'speaker.off')}</li>
          <li>
            {say('volume', { volume })}
            <span class={styles['bars']} aria-hidden="true">
              {BARS.map((bar) => (
                <span key={bar} class={bar <= volume ? styles['full'] : undefined} />
              ))}
            </span>
          </li>
          {isMuted ? <li class={styles['muted']}>{say('mutedNow')}</li> : null}
        </ul>
      )}
      <PhoneButtons say={say} {...buttons} />
    </>
  );
}
