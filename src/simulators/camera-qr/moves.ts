// Where each press leads, place by place. A press that leads nowhere keeps the place and is named.
import type { PressName, Said } from '../simulator.ts';
import ADDRESSES from './addresses.json' with { type: 'json' };
import { FARTHEST, sightAt, type Place, type State } from './state.ts';

export type Move = PressName & {
  readonly to: State;
  readonly isRight?: true;
  readonly isNeutral?: true;
  readonly by?: 'gesture';
};

const APPS_BESIDE = ['app-phone', 'app-mail', 'app-map', 'app-photos', 'app-clock'] as const;
export const APPS = ['app-phone', 'app-mail', 'app-camera', 'app-map', 'app-photos', 'app-clock'] as const;

/** The state after a press that is spoken of; the sentence of the press before is gone. */
const told = ({ mode, place, far }: State, said: Said, change: Partial<State> = {}): State => ({
  mode,
  place,
  far,
  ...change,
  said,
});

const right = (state: State, name: PressName, place: Place, key = `said.${name.id}`): Move => ({
  ...name,
  isRight: true,
  to: told(state, { kind: 'ok', key }, { place }),
});

const wrong = (state: State, name: PressName, key?: string, place = state.place): Move => ({
  ...name,
  to: told(state, { kind: 'again', pressed: name, ...(key === undefined ? {} : { key }) }, { place }),
});

const aside = (state: State, id: string): Move => ({
  id,
  isNeutral: true,
  to: told(state, { kind: 'info', key: `said.${id}` }),
});

function atHome(state: State): Move[] {
  const beside = APPS_BESIDE.map((id) =>
    wrong(state, { id }, id === 'app-photos' ? 'said.app-photos' : undefined),
  );
  return [right(state, { id: 'app-camera' }, 'may-use'), ...beside];
}

const whenAsked = (state: State): Move[] => [
  right(state, { id: 'allow' }, state.mode === 'open' ? 'done' : 'camera'),
  wrong(state, { id: 'refuse' }, 'said.refuse', 'refused'),
];

const whenRefused = (state: State): Move[] => [right(state, { id: 'ask-again' }, 'may-use')];

/** The phone held so far away, and how the code looks from there. */
const held = (state: State, far: number): State =>
  told(state, { kind: sightAt(far) === 'in-reach' ? 'ok' : 'info', key: `said.${sightAt(far)}` }, { far });

/** The slider: the same as the two buttons, in one go, and never wrong. */
const slide = (state: State, far: number): Move => ({
  id: `hold-${far}`,
  by: 'gesture',
  isNeutral: true,
  to: held(state, far),
});

/** One step nearer or farther: right towards where the code can be read, allowed within it, and named away from it. */
function step(state: State, id: 'nearer' | 'farther'): Move {
  const far = Math.min(FARTHEST, Math.max(0, state.far + (id === 'farther' ? 1 : -1)));
  if (sightAt(state.far) === (id === 'farther' ? 'too-near' : 'too-far'))
    return { id, isRight: true, to: held(state, far) };
  if (sightAt(far) === 'in-reach') return { id, isNeutral: true, to: held(state, far) };
  return { id, to: told(state, { kind: 'again', pressed: { id }, key: `said.${sightAt(far)}` }, { far }) };
}

/** The banner over the code: it bears the address that it leads to. */
export const bannerIn = ({ mode }: State) => ({
  id: 'banner',
  letters: mode === 'class-code' ? ADDRESSES.class : ADDRESSES.town,
});

function withCamera(state: State): Move[] {
  const { far, mode } = state;
  const places = Array.from({ length: FARTHEST + 1 }, (_, at) => slide(state, at));
  return [
    ...(sightAt(far) === 'in-reach'
      ? [right(state, bannerIn(state), mode === 'class-code' ? 'page' : 'done')]
      : []),
    step(state, 'farther'),
    step(state, 'nearer'),
    wrong(state, { id: 'shutter' }, 'said.shutter'),
    ...places,
  ];
}

const onPage = (state: State): Move[] => [
  right(state, { id: 'close-page' }, 'done'),
  wrong(state, { id: 'page-more' }, 'said.page-more'),
];

const betweenAddresses = (state: State): Move[] => [
  wrong(state, { id: 'address-other', letters: ADDRESSES.other }, 'said.address-other'),
  right(state, { id: 'address-town', letters: ADDRESSES.town }, 'done'),
  aside(state, 'unsure'),
];

const beforePoster = (state: State): Move[] => [
  right(state, { id: 'look-close' }, 'near-poster'),
  wrong(state, { id: 'read-code' }, 'said.read-first'),
];

const nearPoster = (state: State): Move[] => [
  right(state, { id: 'tell-staff' }, 'done'),
  wrong(state, { id: 'read-code' }, 'said.read-code'),
  wrong(state, { id: 'peel' }, 'said.peel'),
  aside(state, 'walk-on'),
];

const MOVES: Readonly<Record<Place, (state: State) => readonly Move[]>> = {
  home: atHome,
  'may-use': whenAsked,
  refused: whenRefused,
  camera: withCamera,
  page: onPage,
  addresses: betweenAddresses,
  poster: beforePoster,
  'near-poster': nearPoster,
  done: () => [],
};

/** Everything that can be done in this state, and where it leads. */
export const movesOf = (state: State): readonly Move[] => MOVES[state.place](state);
