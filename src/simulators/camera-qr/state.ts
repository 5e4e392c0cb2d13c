import type { Said } from '../simulator.ts';

export const MODES = ['open', 'distance', 'which-address', 'sticker', 'class-code'] as const;
export type Mode = (typeof MODES)[number];

export type Place =
  /** The phone with its pictures, before any app is open. */
  | 'home'
  /** The phone asks whether the camera may be used. */
  | 'may-use'
  /** The camera was not allowed. */
  | 'refused'
  | 'camera'
  /** What the code led to. */
  | 'page'
  /** Two pages that call themselves the town's. */
  | 'addresses'
  /** A poster in a shop, from where one stands and from near. */
  | 'poster'
  | 'near-poster'
  | 'done';

export type State = {
  readonly mode: Mode;
  readonly place: Place;
  /** How far the phone is from the paper: 0 is right on it. */
  readonly far: number;
  /** What to tell about the last press. */
  readonly said?: Said;
};

export const FARTHEST = 6;
/** From here the code is sharp, up to here it is large enough. Two steps, so that a hand need not be exact. */
const SHARP_FROM = 3;
const LARGE_UP_TO = 4;

export const FIRST_PLACE: Readonly<Record<Mode, Place>> = {
  open: 'home',
  distance: 'camera',
  'which-address': 'addresses',
  sticker: 'poster',
  'class-code': 'home',
};

/** Too near first, as everybody begins; in the last exercise too far. */
export const FIRST_DISTANCE: Readonly<Record<Mode, number>> = {
  open: SHARP_FROM,
  distance: 1,
  'which-address': SHARP_FROM,
  sticker: SHARP_FROM,
  'class-code': FARTHEST,
};

type Sight = 'too-near' | 'too-far' | 'in-reach';

/** How the code looks from so far away. */
export function sightAt(far: number): Sight {
  if (far < SHARP_FROM) return 'too-near';
  return far > LARGE_UP_TO ? 'too-far' : 'in-reach';
}
