import { LineIcon } from '#ui/line-icon/line-icon.tsx';

import type { FaceProps } from './face.ts';
import { Offered } from './offered.tsx';
import { MOST_VOLUME, type Volume } from './volume.ts';

import styles from './volume-face.module.css';

const SPEAKER = 'M8 22h10l12-10v32L18 34H8z';
const HEARD = `${SPEAKER}M37 20c4 5 4 11 0 16M43 14c8 9 8 19 0 28`;
const SILENT = `${SPEAKER}M38 22l12 12M50 22L38 34`;

/** How loud: so many bars of four, and the number in words. */
function Bars({ volume }: { readonly volume: number }) {
  return (
    <div class={styles['bars']} aria-hidden="true">
      {Array.from({ length: MOST_VOLUME }, (_, at) => (
        <span key={at} class={at < volume ? styles['full'] : styles['empty']} />
      ))}
    </div>
  );
}

/** The two things that keep a phone from being heard, each with its buttons. */
export function VolumeFace({ state, ...face }: FaceProps & { readonly state: Volume }) {
  const { say } = face;
  const { isSilent, volume } = state;
  return (
    <>
      <h2>{say('volume.ask')}</h2>
      <section class={styles['part']}>
        <p class={isSilent ? styles['silent'] : styles['heard']}>
          <LineIcon path={isSilent ? SILENT : HEARD} />
          <span>{say(isSilent ? 'volume.silent' : 'volume.heard')}</span>
        </p>
        <Offered id="silent-off" {...face} />
        <Offered id="silent-on" {...face} />
      </section>
      <section class={styles['part']}>
        <p>{say('volume.bars', { volume })}</p>
        <Bars volume={volume} />
        <div class={styles['keys']}>
          <Offered id="quieter" look="key" {...face} isQuickRepeatWanted />
          <Offered id="louder" look="key" {...face} isQuickRepeatWanted />
        </div>
      </section>
    </>
  );
}
