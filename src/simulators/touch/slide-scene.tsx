import { PressButton } from '../press-button.tsx';
import { Area } from './area.tsx';
import { pressOf, type SceneProps } from './scene-props.ts';
import { LAST_CARD, LAST_PAGE } from './scene.ts';
import { Thing, THINGS, type ThingName } from './thing.tsx';

import styles from './slide-scene.module.css';

/** How tall a thing of the list is; two are in sight. */
const ROW_PX = 104;
const CARDS: readonly ThingName[] = ['umbrella', 'flower', 'orange'];

type RowProps = Pick<SceneProps<'slide-up'>, 'say' | 'pointAt'> & {
  readonly name: ThingName;
  readonly isToTouch: boolean;
};

/** A thing of the list. The cat is a button once it is in sight. */
function Row({ name, isToTouch, say, pointAt }: RowProps) {
  if (!isToTouch)
    return (
      <div class={styles['row']}>
        <Thing name={name} />
      </div>
    );
  const isHere = pointAt === name;
  return (
    <button
      type="button"
      data-target={name}
      data-here={isHere ? '' : undefined}
      class={`${styles['row']} ${styles['toTouch']} ${isHere ? styles['here'] : ''}`}
      aria-label={say.plain(`press.${name}`)}
    >
      <Thing name={name} />
    </button>
  );
}

/** A list longer than its window. It follows the finger, and two buttons do the same. */
export function SlideUpScene({ scene, gestures, say, act, pointAt }: SceneProps<'slide-up'>) {
  const { page } = scene;
  const button = { say, act, pointAt };
  return (
    <>
      <Area gestures={gestures} name={say.plain('area.list')} look="window">
        <div class={styles['window']} style={{ blockSize: `${2 * ROW_PX}px` }}>
          <div style={{ translate: `0 ${gestures.live.dy - page * 2 * ROW_PX}px` }}>
            {THINGS.map((name) => (
              <Row
                key={name}
                name={name}
                isToTouch={name === 'cat' && page === LAST_PAGE}
                say={say}
                pointAt={pointAt}
              />
            ))}
          </div>
        </div>
      </Area>
      <div class={styles['pair']}>
        <PressButton press={pressOf('slide-up')} {...button} />
        <PressButton press={pressOf('slide-down')} {...button} />
      </div>
    </>
  );
}

/** Three cards side by side, one in sight. Below it is marked which were seen. */
export function SlideSideScene({ scene, gestures, say, act, pointAt }: SceneProps<'slide-side'>) {
  const { card, seen } = scene;
  const button = { say, act, pointAt };
  return (
    <>
      <Area gestures={gestures} name={say.plain('area.cards')} look="window">
        <div class={styles['cards']} style={{ translate: `calc(${-card * 100}% + ${gestures.live.dx}px) 0` }}>
          {CARDS.map((name) => (
            <div key={name} class={styles['card']}>
              <Thing name={name} />
            </div>
          ))}
        </div>
      </Area>
      <p class={styles['count']}>
        {say('cards', { number: card + 1, total: LAST_CARD + 1, seen: seen.length })}
      </p>
      <div class={styles['pair']}>
        <PressButton press={pressOf('slide-left')} {...button} />
        <PressButton press={pressOf('slide-right')} {...button} />
      </div>
    </>
  );
}
