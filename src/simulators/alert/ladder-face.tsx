import type { FaceProps } from './face.ts';
import { CARDS, LEVELS, lowestFree, type Ladder, type Level } from './ladder.ts';
import { LevelSwatch } from './level-sign.tsx';
import { Offered, Ticked } from './offered.tsx';

import styles from './ladder-face.module.css';

type LadderFaceProps = FaceProps & { readonly state: Ladder };

/** The cards as they lie on the table. A card that lies on the ladder leaves its place empty, so that the others stay where they are. */
function Cards({ state, ...face }: LadderFaceProps) {
  const { say } = face;
  return (
    <ul class={styles['list']}>
      {CARDS.map((card) => (
        <li key={card}>
          <Offered
            id={`card-${card}`}
            class={state.held === card ? styles['held'] : undefined}
            {...face}
            after={<Ticked>{say('ladder.lies', { level: card })}</Ticked>}
          />
        </li>
      ))}
    </ul>
  );
}

function Rung({ level, ...face }: FaceProps & { readonly level: Level }) {
  const { say } = face;
  return (
    <li class={styles['rung']}>
      <LevelSwatch level={level} />
      <Offered
        id={`rung-${level}`}
        class={styles['free']}
        {...face}
        after={
          <p class={styles['laid']}>
            <span class={styles['name']}>{say('level', { level })}</span>
            <span>{say(`press.card-${level}`)}</span>
          </p>
        }
      />
    </li>
  );
}

/** Which card is next, the cards, and the ladder with level 5 at its top. */
export function LadderFace({ state, ...face }: LadderFaceProps) {
  const { say } = face;
  const level = lowestFree(state);
  return (
    <>
      <h2>{level === undefined ? say('ladder.done') : say('ladder.ask', { level })}</h2>
      {state.held === undefined ? null : <p>{say('ladder.held')}</p>}
      {level === undefined ? null : <Cards state={state} {...face} />}
      <ul class={`${styles['list']} ${styles['ladder']}`} aria-label={say.plain('ladder.name')}>
        {LEVELS.toReversed().map((rung) => (
          <Rung key={rung} level={rung} {...face} />
        ))}
      </ul>
    </>
  );
}
