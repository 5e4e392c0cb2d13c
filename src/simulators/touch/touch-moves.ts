// Touching shortly, touching the right one, holding.
import { right, stray, wrong, type Move } from './move.ts';
import { CIRCLES, DONE, type Circle, type SceneOf } from './scene.ts';

const twoFingers = stray('two-fingers', 'two-fingers');

/** What happens to circles when a touch is long, slips, or lands beside them. */
const strayOnCircles = [
  stray('long', 'long'),
  stray('slip', 'slip'),
  stray('miss', 'miss'),
  twoFingers,
] as const;

export const tapMoves = (): readonly Move[] => [right('circle', DONE, 'tapped'), ...strayOnCircles];

function circleMove(circle: Circle, touched: readonly Circle[]): Move {
  if (touched.includes(circle))
    return { id: circle, by: 'button', kind: 'info', key: 'said.touched-already' };
  const now = [...touched, circle];
  return now.length === CIRCLES.length
    ? right(circle, DONE, 'sizes-done')
    : right(circle, { is: 'sizes', touched: now }, 'next-circle');
}

export const sizesMoves = ({ touched }: SceneOf<'sizes'>): readonly Move[] => [
  ...CIRCLES.map((circle) => circleMove(circle, touched)),
  ...strayOnCircles,
];

export const neighboursMoves = (): readonly Move[] => [
  right('tea', DONE, 'tea'),
  wrong('water', 'neighbour'),
  stray('button-long', 'long'),
  stray('button-slip', 'slip'),
  stray('button-miss', 'miss'),
  twoFingers,
];

export const holdMoves = (): readonly Move[] => [
  right('keep', DONE, 'held'),
  { ...right('held', DONE, 'held'), by: 'gesture' },
  stray('let-go', 'let-go'),
  stray('slip', 'hold-slip'),
  stray('miss', 'miss'),
  twoFingers,
];
