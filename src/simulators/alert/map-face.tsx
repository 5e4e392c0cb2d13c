import { LineIcon } from '#ui/line-icon/line-icon.tsx';

import type { FaceProps } from './face.ts';
import { levelPaint, LevelSwatch } from './level-sign.tsx';
import { AREAS, foundArea, MAP_LEVELS, type AreaId, type DangerMap } from './map.ts';
import { Offered } from './offered.tsx';

import styles from './map-face.module.css';

const DRAWINGS: Readonly<Record<AreaId, string>> = {
  hill: 'M4 46L22 12l12 22 6-9 12 21z',
  school: 'M8 46V22l20-12 20 12v24zM22 46V34h12v12M28 20v6',
  river: 'M6 18c7-6 14 6 22 0s14 6 22 0M6 30c7-6 14 6 22 0s14 6 22 0M6 42c7-6 14 6 22 0s14 6 22 0',
  harbour: 'M8 36h40l-7 10H15zM28 36V10l14 20H28M6 50h44',
};

type MapFaceProps = FaceProps & { readonly state: DangerMap };

function Town({ state, ...face }: MapFaceProps) {
  const { say } = face;
  const found = foundArea(state);
  return (
    <div class={styles['town']}>
      {AREAS.map(({ id, level }) => {
        const inside = (
          <span class={styles['plate']}>
            <LineIcon path={DRAWINGS[id]} />
            <span>{say(`press.${id}`)}</span>
            {id === found ? <span class={styles['here']}>{say('map.here')}</span> : null}
          </span>
        );
        return (
          <div key={id} class={`${styles['area']} ${levelPaint(level)}`}>
            <Offered id={id} class={styles['bare']} {...face} after={inside}>
              {inside}
            </Offered>
          </div>
        );
      })}
    </div>
  );
}

/** What each colour and pattern means. When the level is asked, its rows are the answers. */
function Legend({ state: { isFound }, ...face }: MapFaceProps) {
  const { say } = face;
  return (
    <ul class={styles['legend']} aria-label={say.plain('map.legend')}>
      {MAP_LEVELS.map((level) => (
        <li key={level} class={isFound ? styles['answer'] : styles['row']}>
          <LevelSwatch level={level} />
          <Offered id={`level-${level}`} {...face} />
          {isFound ? null : <span>{say(`press.level-${level}`)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The map of the town with its legend, and what is asked about it. */
export function MapFace({ state, ...face }: MapFaceProps) {
  const { say } = face;
  const [home] = state.homes;
  if (home === undefined)
    return (
      <>
        <h2>{say('map.done')}</h2>
        <Town state={state} {...face} />
        <Legend state={state} {...face} />
      </>
    );
  return (
    <>
      <p>{say(`map.${home}.lives`)}</p>
      <h2>{say(state.isFound ? 'map.which-level' : `map.${home}.where`)}</h2>
      <Town state={state} {...face} />
      <Legend state={state} {...face} />
    </>
  );
}
