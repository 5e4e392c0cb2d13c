import type { ComponentChildren } from 'preact';

import { Area } from './area.tsx';
import type { SceneProps } from './scene-props.ts';
import { CIRCLES } from './scene.ts';

import styles from './target-scene.module.css';

type TargetProps = Pick<SceneProps<'tap'>, 'say' | 'pointAt'> & {
  readonly id: string;
  readonly look: string;
  readonly isTouched?: boolean;
  readonly children?: ComponentChildren;
};

/** Something to be touched shortly. The area around it measures how; by keyboard it is a button like any other. */
function Target({ id, look, say, pointAt, isTouched = false, children }: TargetProps) {
  const classes = [styles['target'], styles[look], pointAt === id ? styles['here'] : undefined];
  return (
    <button
      type="button"
      data-target={id}
      data-here={pointAt === id ? '' : undefined}
      class={classes.filter(Boolean).join(' ')}
      aria-label={say.plain(`press.${id}`)}
      aria-pressed={look === 'word' ? undefined : isTouched}
    >
      {isTouched ? (
        <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="3">
          <path d="M5 13l5 5L19 7" />
        </svg>
      ) : (
        children
      )}
    </button>
  );
}

/** One big circle. */
export function TapScene({ gestures, say, pointAt }: SceneProps<'tap'>) {
  return (
    <Area gestures={gestures} name={say.plain('area.circles')}>
      <Target id="circle" look="circle" say={say} pointAt={pointAt} />
    </Area>
  );
}

/** Three circles, each smaller than the last. */
export function SizesScene({ scene, gestures, say, pointAt }: SceneProps<'sizes'>) {
  return (
    <Area gestures={gestures} name={say.plain('area.circles')}>
      {CIRCLES.map((id) => (
        <Target
          key={id}
          id={id}
          look={id}
          say={say}
          pointAt={pointAt}
          isTouched={scene.touched.includes(id)}
        />
      ))}
    </Area>
  );
}

/** Two buttons close together. */
export function NeighboursScene({ gestures, say, pointAt }: SceneProps<'neighbours'>) {
  return (
    <Area gestures={gestures} name={say.plain('area.buttons')}>
      <div class={styles['pair']}>
        {['tea', 'water'].map((id) => (
          <Target key={id} id={id} look="word" say={say} pointAt={pointAt}>
            {say(`press.${id}`)}
          </Target>
        ))}
      </div>
    </Area>
  );
}
