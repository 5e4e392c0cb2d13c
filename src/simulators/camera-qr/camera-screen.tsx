import type { ComponentChildren } from 'preact';

import { useWords } from '#i18n/use-words.ts';

import { PressButton } from '../press-button.tsx';
import { Address } from './address.tsx';
import { DrawnPress, type Face } from './drawn-press.tsx';
import { bannerOf } from './model.ts';
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

type LayerProps = { readonly isSeen: boolean; readonly children: ComponentChildren };

/** One of those that share a place. It takes its room unseen too, so that what is below never moves. */
function Layer({ isSeen, children }: LayerProps) {
  return (
    <div class={isSeen ? undefined : styles['unseen']} aria-hidden={!isSeen}>
      {children}
    </div>
  );
}

const SIGHTS_WITHOUT_BANNER = ['too-near', 'too-far'] as const;

/** Below the picture: how the code looks, and once it can be read the banner that names what it leads to. */
function Banner({ face: { state, act, pointAt } }: { readonly face: Face }) {
  const say = useWords('simulators/camera-qr');
  const sight = sightAt(state.far);
  const banner = bannerOf(state);
  return (
    <div class={styles['below']}>
      {SIGHTS_WITHOUT_BANNER.map((name) => (
        <Layer key={name} isSeen={name === sight}>
          <p class={styles['sight']}>{say(`sight.${name}`)}</p>
        </Layer>
      ))}
      <Layer isSeen={sight === 'in-reach'}>
        <PressButton press={banner} say={say} act={act} pointAt={pointAt} class={styles['banner']}>
          <Address written={banner.letters} />
        </PressButton>
      </Layer>
    </div>
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
