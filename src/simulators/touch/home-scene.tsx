import { PressButton } from '../press-button.tsx';
import { Area } from './area.tsx';
import { pressOf, type SceneProps } from './scene-props.ts';
import { Thing, THINGS } from './thing.tsx';

import styles from './home-scene.module.css';

type HomeProps = SceneProps<'buttons' | 'bar'>;

/** One photo, or the list it came from. */
function Photos({ scene, say }: Pick<HomeProps, 'scene' | 'say'>) {
  const shown = scene.at === 'photo' ? (['flower'] as const) : THINGS;
  return (
    <>
      <h2 class={styles['title']}>{say(`photos.${scene.at}`)}</h2>
      <div class={`${styles['photos']} ${styles[scene.at]}`}>
        {shown.map((name) => (
          <Thing key={name} name={name} />
        ))}
      </div>
    </>
  );
}

const SIGNS = { back: 'M15 4L6 12l9 8z', home: 'M12 4a8 8 0 1 1-.1 0z', recents: 'M5 5h14v14H5z' } as const;

/** A phone with three buttons at its lower end. */
export function ButtonsScene({ scene, say, act, pointAt }: HomeProps) {
  return (
    <>
      <Photos scene={scene} say={say} />
      <div class={styles['nav']}>
        {(['back', 'home', 'recents'] as const).map((id) => (
          <PressButton
            key={id}
            press={pressOf(id)}
            say={say}
            act={act}
            pointAt={pointAt}
            class={styles['key']}
          >
            <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2">
              <path d={SIGNS[id]} />
            </svg>
            <span>{say(`press.${id}`)}</span>
          </PressButton>
        ))}
      </div>
    </>
  );
}

/** A phone with a bar to slide up from, and the way back at the upper left. */
export function BarScene({ scene, gestures, say, act, pointAt }: HomeProps) {
  const { isDown, dy } = gestures.live;
  const button = { say, act, pointAt };
  return (
    <>
      <PressButton press={pressOf('back-top')} {...button} class={styles['top']}>
        <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="3">
          <path d="M15 4l-8 8 8 8" />
        </svg>
        <span>{say('press.back-top')}</span>
      </PressButton>
      <Photos scene={scene} say={say} />
      <Area gestures={gestures} name={say.plain('area.bar')} look="bar">
        <div
          class={styles['bar']}
          style={{ translate: `0 ${isDown ? Math.min(Math.max(dy, -32), 0) : 0}px` }}
        />
      </Area>
      <PressButton press={pressOf('home-up')} {...button} />
    </>
  );
}
