import { PressButton } from '../press-button.tsx';
import { Area } from './area.tsx';
import { pressOf, type SceneProps } from './scene-props.ts';

import styles from './spread-scene.module.css';

const SCALES = [1, 1.8, 3];
const LEAST = 0.8;
const MOST = 3.6;

/** A made-up town: a river, roads, fields, and in the middle a small house that only a large map shows well. */
function Town() {
  return (
    <>
      <rect fill="var(--c-ok-bg)" stroke="none" x="-120" y="-100" width="480" height="400" />
      <path stroke="var(--c-info-bg)" stroke-width="26" d="M-60 170C40 120 60 190 130 170S240 90 330 120" />
      <path stroke="var(--c-line)" stroke-width="14" d="M-60 60H330M72 -60V260M180 -60V260M-60 214L72 140" />
      <path
        stroke="var(--c-ground)"
        stroke-width="10"
        d="M-60 60H330M72 -60V260M180 -60V260M-60 214L72 140"
      />
      <g fill="var(--c-faint)" stroke="var(--c-line)" stroke-width="1.5">
        <path d="M20 12h34v30H20zM96 12h26v30H96zM200 80h34v24h-34zM16 84h36v24H16zM200 14h30v28h-30z" />
      </g>
      <g stroke="var(--c-text)" stroke-width="1.5">
        <path fill="var(--c-care-bg)" d="M108 100h24v18h-24z" />
        <path fill="var(--c-again-bg)" d="M104 101l16-13 16 13z" />
        <path fill="var(--c-ground)" d="M112 105h6v5h-6zM123 106h5v12h-5z" />
      </g>
    </>
  );
}

/** A map that grows between two fingers, and by two buttons. */
export function SpreadScene({ scene, gestures, say, act, pointAt }: SceneProps<'spread'>) {
  const scale = Math.min(Math.max((SCALES[scene.level] ?? 1) * gestures.live.ratio, LEAST), MOST);
  const button = { say, act, pointAt };
  return (
    <>
      <Area gestures={gestures} name={say.plain('area.map')} look="window">
        <svg class={styles['map']} aria-hidden="true" viewBox="0 0 240 200" fill="none">
          <g transform={`translate(120 104) scale(${scale}) translate(-120 -104)`}>
            <Town />
          </g>
        </svg>
      </Area>
      <div class={styles['buttons']}>
        <PressButton press={pressOf('bigger')} {...button}>
          <span class={styles['sign']}>+</span>
          <span>{say('press.bigger')}</span>
        </PressButton>
        <PressButton press={pressOf('smaller')} {...button}>
          <span class={styles['sign']}>−</span>
          <span>{say('press.smaller')}</span>
        </PressButton>
      </div>
    </>
  );
}
