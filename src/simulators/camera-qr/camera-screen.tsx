import { useWords } from '#i18n/use-words.ts';

import { Address } from './address.tsx';
import { DrawnPress, type Face } from './drawn-press.tsx';
import { presses } from './model.ts';
import { FARTHEST, sightAt } from './state.ts';
import { ViewFinder } from './view-finder.tsx';

import styles from './camera-screen.module.css';

/** The slider that does what the two buttons do: the finger's way to hold the phone nearer or farther. */
function Distance({ face }: { readonly face: Face }) {
  const say = useWords('simulators/camera-qr');
  const { far } = face.state;
  return (
    <input
      class={styles['distance']}
      type="range"
      min={0}
      max={FARTHEST}
      value={far}
      aria-label={say.plain('distance')}
      aria-valuetext={say.plain(`sight.${sightAt(far)}`)}
      onInput={({ currentTarget }) => face.act({ do: 'press', id: `hold-${currentTarget.value}` })}
    />
  );
}

/** Below the picture: how the code looks, and once it can be read the banner that names what it leads to. */
function Banner({ face }: { readonly face: Face }) {
  const say = useWords('simulators/camera-qr');
  const written = presses(face.state).find(({ id }) => id === 'banner')?.letters;
  return written === undefined ? (
    <p class={styles['sight']}>{say(`sight.${sightAt(face.state.far)}`)}</p>
  ) : (
    <DrawnPress face={face} id="banner" class={styles['banner']}>
      <Address written={written} />
    </DrawnPress>
  );
}

/** The drawn camera: what it sees, the banner once the code can be read, and how to hold the phone. */
export function CameraScreen({ face }: { readonly face: Face }) {
  return (
    <>
      <ViewFinder far={face.state.far} />
      <Banner face={face} />
      <div class={styles['ways']}>
        <DrawnPress face={face} id="nearer" isQuickRepeatWanted />
        <DrawnPress face={face} id="farther" isQuickRepeatWanted />
      </div>
      <Distance face={face} />
      <DrawnPress face={face} id="shutter" class={styles['shutter']} />
    </>
  );
}
