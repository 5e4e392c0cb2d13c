import type { FaceProps } from './face.ts';
import { LevelSign } from './level-sign.tsx';
import { Offered } from './offered.tsx';
import { ASKED_LEVELS, MOVES, type WhoMoves } from './who-moves.ts';

import styles from './who-moves-face.module.css';

/** The level that has been announced, who asks, and four moves; at the end what is right at each level. */
export function WhoMovesFace({ state, ...face }: FaceProps & { readonly state: WhoMoves }) {
  const { say } = face;
  const [level] = state.levels;
  if (level === undefined)
    return (
      <>
        <h2>{say('who-moves.done')}</h2>
        {ASKED_LEVELS.map((one) => (
          <LevelSign key={one} level={one} say={say}>
            <p>{say(`press.card-${one}`)}</p>
          </LevelSign>
        ))}
      </>
    );
  return (
    <>
      <LevelSign level={level} say={say}>
        <p>{say('who-moves.announced')}</p>
      </LevelSign>
      <p>{say('who-moves.person')}</p>
      {level === 5 ? <p>{say('who-moves.outside')}</p> : null}
      <h2>{say('who-moves.ask')}</h2>
      <div class={styles['moves']}>
        {MOVES.map((move) => (
          <Offered key={move} id={move} {...face} />
        ))}
      </div>
    </>
  );
}
