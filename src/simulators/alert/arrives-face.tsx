import { LineIcon } from '#ui/line-icon/line-icon.tsx';

import { BENEATH, type Arrives } from './arrives.ts';
import type { FaceProps } from './face.ts';
import { Offered } from './offered.tsx';

import styles from './arrives-face.module.css';

const BENEATH_DRAWINGS: Readonly<Record<(typeof BENEATH)[number], string>> = {
  photos: 'M8 12h40v32H8zM8 38l12-12 10 10 6-6 12 12M38 21h.1',
  telephone: 'M18 6h20v44H18zM25 12h6M28 43h.1',
};

const BELL = 'M16 38c4-4 4-8 4-14a8 8 0 0 1 16 0c0 6 0 10 4 14zM25 44a3 3 0 0 0 6 0';
const BELL_RINGS = `${BELL}M10 16c-3 5-3 11 0 16M46 16c3 5 3 11 0 16`;
const BELL_RESTS = `${BELL}M10 48L46 8`;

type ArrivesFaceProps = FaceProps & { readonly state: Arrives };

function AlertItself({ state, ...face }: ArrivesFaceProps) {
  const { say } = face;
  return (
    <section class={styles['alert']} aria-label={say.plain('arrives.alert')}>
      <p class={styles['head']}>{say('arrives.alert')}</p>
      <div class={styles['body']}>
        <p class={state.isRinging ? styles['rings'] : styles['rests']}>
          <LineIcon path={state.isRinging ? BELL_RINGS : BELL_RESTS} />
          <span>{say(state.isRinging ? 'arrives.rings' : 'arrives.rests')}</span>
        </p>
        <Offered id="stop-sound" {...face} />
        <div class={styles['text']}>
          <p>{say('arrives.text1')}</p>
          {state.isRead ? (
            <>
              <p>{say('arrives.text2')}</p>
              <p class={styles['level']}>{say('arrives.text3')}</p>
              <p>{say('arrives.text4')}</p>
            </>
          ) : null}
        </div>
        <Offered id="read-on" {...face} />
        <Offered id="close" {...face} />
      </div>
    </section>
  );
}

/** The alert over the screen on which somebody was just looking at something else. */
export function ArrivesFace({ state, ...face }: ArrivesFaceProps) {
  const { say } = face;
  return (
    <>
      <h2>{say(state.isClosed ? 'arrives.closed' : 'arrives.ask')}</h2>
      <div class={styles['screen']}>
        <div class={styles['beneath']}>
          {BENEATH.map((id) => {
            const inside = (
              <span class={styles['app']}>
                <LineIcon path={BENEATH_DRAWINGS[id]} />
                <span>{say(`press.${id}`)}</span>
              </span>
            );
            return (
              <Offered key={id} id={id} class={styles['tile']} {...face} after={inside}>
                {inside}
              </Offered>
            );
          })}
        </div>
        {state.isClosed ? null : <AlertItself state={state} {...face} />}
      </div>
    </>
  );
}
