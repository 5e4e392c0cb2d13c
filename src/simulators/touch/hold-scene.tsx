import { useEffect, useState } from 'preact/hooks';

import { PressButton } from '../press-button.tsx';
import { Area } from './area.tsx';
import { HOLD_MS } from './measure.ts';
import { pressOf, type SceneProps } from './scene-props.ts';

import styles from './hold-scene.module.css';

const PARTS = 20;

/** How many parts of the ring are full: it fills while the finger stays, and empties at once when it is lifted. */
function useFilled(isHeld: boolean): number {
  const [filled, setFilled] = useState(0);
  useEffect(() => {
    if (!isHeld) return undefined;
    const timer = setInterval(() => setFilled((parts) => Math.min(parts + 1, PARTS)), HOLD_MS / PARTS);
    return () => {
      clearInterval(timer);
      setFilled(0);
    };
  }, [isHeld]);
  return filled;
}

/** A ring that fills while a finger stays on it. When it is full the phone says so, to eye and hand. */
export function HoldScene({ gestures, say, act, pointAt }: SceneProps<'hold'>) {
  const { isDown, target } = gestures.live;
  const filled = useFilled(isDown && target !== undefined);
  const isFull = filled === PARTS;
  useEffect(() => {
    if (isFull && 'vibrate' in navigator) navigator.vibrate(40);
  }, [isFull]);
  return (
    <>
      <Area gestures={gestures} name={say.plain('area.ring')}>
        <div class={styles['ring']} data-target="ring">
          <svg aria-hidden="true" viewBox="0 0 160 160" fill="none" stroke-width="14">
            <circle class={styles['empty']} cx="80" cy="80" r="70" />
            <circle
              class={styles['full']}
              cx="80"
              cy="80"
              r="70"
              pathLength={PARTS}
              stroke-dasharray={`${filled} ${PARTS + 1}`}
              transform="rotate(-90 80 80)"
            />
          </svg>
          <p class={isFull ? styles['release'] : undefined}>{isFull ? say('hold.release') : null}</p>
        </div>
      </Area>
      <PressButton press={pressOf('keep')} say={say} act={act} pointAt={pointAt} />
    </>
  );
}
