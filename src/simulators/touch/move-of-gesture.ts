import type { Gesture } from './measure.ts';
import type { SceneName } from './scene.ts';

type Lengths = 'touch' | 'long' | 'hold';
const isLength = (gesture: Gesture): gesture is Lengths =>
  gesture === 'touch' || gesture === 'long' || gesture === 'hold';

const isTwo = (gesture: Gesture) => gesture === 'two' || gesture === 'spread' || gesture === 'pinch';

type Target = string | undefined;

export type Touched = {
  readonly gesture: Gesture;
  /** What the finger came down on or close to. */
  readonly target: Target;
  readonly isForgiving: boolean;
};

/** On something to be touched shortly. `prefix` names what it is, where it is no circle. */
function onTarget(gesture: Gesture, target: Target, isForgiving: boolean, prefix = ''): string {
  if (target !== undefined && (isForgiving || gesture === 'touch')) return target;
  if (isTwo(gesture)) return 'two-fingers';
  if (!isLength(gesture)) return `${prefix}slip`;
  return `${prefix}${target === undefined ? 'miss' : 'long'}`;
}

function onRing(gesture: Gesture, target: Target): string {
  if (isTwo(gesture)) return 'two-fingers';
  if (!isLength(gesture)) return 'slip';
  if (target === undefined) return 'miss';
  return gesture === 'hold' ? 'held' : 'let-go';
}

const isUpright = (gesture: Gesture) => gesture === 'up' || gesture === 'down';

function onList({ gesture, target, isForgiving }: Touched): string {
  // who slips on the cat again and again has touched it
  if (isForgiving && target !== undefined && !isUpright(gesture)) return target;
  if (isTwo(gesture)) return 'two-fingers';
  if (isLength(gesture)) return target ?? 'picture';
  return isUpright(gesture) ? `finger-${gesture}` : 'finger-aside';
}

function onCards(gesture: Gesture): string {
  if (isTwo(gesture)) return 'two-fingers';
  if (isLength(gesture)) return 'card';
  return isUpright(gesture) ? 'finger-upright' : `finger-${gesture}`;
}

const onMap = (gesture: Gesture) => (gesture === 'spread' || gesture === 'pinch' ? gesture : 'map');

const onBar = (gesture: Gesture) => (gesture === 'up' ? 'bar-up' : 'bar');

const onCircles = ({ gesture, target, isForgiving }: Touched) => onTarget(gesture, target, isForgiving);

const MOVES: Readonly<Record<SceneName, (touched: Touched) => string>> = {
  tap: onCircles,
  sizes: onCircles,
  neighbours: ({ gesture, target, isForgiving }) => onTarget(gesture, target, isForgiving, 'button-'),
  hold: ({ gesture, target }) => onRing(gesture, target),
  'slide-up': onList,
  'slide-side': ({ gesture }) => onCards(gesture),
  spread: ({ gesture }) => onMap(gesture),
  buttons: ({ gesture }) => onBar(gesture),
  bar: ({ gesture }) => onBar(gesture),
};

/** Which move of a scene a gesture is. */
export const moveOfGesture = (scene: SceneName, touched: Touched): string => MOVES[scene](touched);
