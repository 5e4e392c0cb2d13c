// A level is shown, and what does one do who lives beside a river and walks slowly? 3 and 4: leave now. 5 is not waited
// for: when it has come and outside is dangerous, life is protected where it is even a little safer.
import type { Said } from '../simulator.ts';
import { elsewhere, well, type Offer } from './offer.ts';

export const ASKED_LEVELS = [3, 4, 5] as const;
type AskedLevel = (typeof ASKED_LEVELS)[number];

export const MOVES = ['leave-now', 'wait', 'stay-safe', 'look-at-river'] as const;
export type Move = (typeof MOVES)[number];

export type WhoMoves = {
  readonly scene: 'who-moves';
  /** The levels still to be asked, the present one first. */
  readonly levels: readonly AskedLevel[];
  readonly said: Said | undefined;
};

export const start = (level: AskedLevel | undefined): WhoMoves => ({
  scene: 'who-moves',
  levels: level === undefined ? ASKED_LEVELS : [level],
  said: undefined,
});

const rightMove = (level: AskedLevel): Move => (level === 5 ? 'stay-safe' : 'leave-now');

/** The same four moves at each level; only one of them is safe. */
export function offers(state: WhoMoves): readonly Offer<WhoMoves>[] {
  const [level, ...others] = state.levels;
  if (level === undefined) return [];
  const key = (move: Move) => `said.who-moves.${level}.${move}`;
  return MOVES.map((move) =>
    move === rightMove(level)
      ? { id: move, leadsTo: { ...state, levels: others, said: well(key(move)) }, isNearer: true }
      : elsewhere(state, move, key(move)),
  );
}
