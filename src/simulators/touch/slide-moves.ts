// Sliding up a list, sliding cards aside, spreading a map.
import { byFinger, right, stray, wrong, type Move } from './move.ts';
import { DONE, LARGEST, LAST_CARD, LAST_PAGE, type Scene, type SceneOf } from './scene.ts';

const twoFingers = stray('two-fingers', 'two-fingers');

/** A button and the gesture it stands for. */
const both = (move: Move, gesture: string): readonly Move[] => [move, byFinger(move, gesture)];

const atPage = (page: number): Scene => ({ is: 'slide-up', page });

export function slideUpMoves({ page }: SceneOf<'slide-up'>): readonly Move[] {
  const isLast = page === LAST_PAGE;
  const up = isLast
    ? wrong('slide-up', 'list-ends')
    : right('slide-up', atPage(page + 1), page + 1 === LAST_PAGE ? 'cat-seen' : 'slid-up');
  const down =
    page === 0 ? wrong('slide-down', 'list-begins') : wrong('slide-down', 'slid-down', atPage(page - 1));
  return [
    ...(isLast ? [right('cat', DONE, 'cat')] : []),
    ...both(up, 'finger-up'),
    ...both(down, 'finger-down'),
    stray('finger-aside', 'aside'),
    stray('picture', isLast ? 'not-cat' : 'keep-finger'),
    twoFingers,
  ];
}

/** How many cards must still go by until each was seen. */
function cardsToGo(card: number, seen: readonly number[]): number {
  const isFirstSeen = seen.includes(0);
  if (seen.includes(LAST_CARD)) return isFirstSeen ? 0 : card;
  return isFirstSeen ? LAST_CARD - card : card + LAST_CARD;
}

function cardMove(id: string, to: number, { card, seen }: SceneOf<'slide-side'>): Move {
  if (to < 0 || to > LAST_CARD) return wrong(id, 'card-ends');
  const nowSeen = [...new Set([...seen, to])].toSorted((one, other) => one - other);
  const leads: Scene = { is: 'slide-side', card: to, seen: nowSeen };
  const left = cardsToGo(to, nowSeen);
  if (left === 0) return right(id, DONE, 'cards-done');
  return left < cardsToGo(card, seen) ? right(id, leads, 'slid-side') : wrong(id, 'card-seen', leads);
}

export const slideSideMoves = (scene: SceneOf<'slide-side'>): readonly Move[] => [
  ...both(cardMove('slide-right', scene.card - 1, scene), 'finger-right'),
  ...both(cardMove('slide-left', scene.card + 1, scene), 'finger-left'),
  stray('finger-upright', 'upright'),
  stray('card', 'keep-finger-side'),
  twoFingers,
];

function biggerMove({ level, aim }: SceneOf<'spread'>): Move {
  const larger = Math.min(level + 1, LARGEST);
  if (aim === 'small')
    return level === LARGEST
      ? wrong('bigger', 'biggest')
      : wrong('bigger', 'now-smaller', { is: 'spread', level: larger, aim });
  return larger === LARGEST
    ? right('bigger', { is: 'spread', level: larger, aim: 'small' }, 'big-enough')
    : right('bigger', { is: 'spread', level: larger, aim }, 'grew');
}

function smallerMove({ level, aim }: SceneOf<'spread'>): Move {
  if (level === 0) return wrong('smaller', 'smallest');
  const leads: Scene = { is: 'spread', level: level - 1, aim };
  if (aim === 'large') return wrong('smaller', 'now-bigger', leads);
  return level === 1 ? right('smaller', DONE, 'small-again') : right('smaller', leads, 'shrank');
}

export const spreadMoves = (scene: SceneOf<'spread'>): readonly Move[] => [
  ...both(biggerMove(scene), 'spread'),
  ...both(smallerMove(scene), 'pinch'),
  stray('map', 'two-wanted'),
];
