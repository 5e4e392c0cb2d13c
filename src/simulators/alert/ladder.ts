// Five cards, each with what one does at a level, are laid on a ladder from 1 to 5. The card that comes next lies down by itself
// when pressed; any other is in the hand and lies down on its own rung.
import type { Said } from '../simulator.ts';
import { again, elsewhere, well, type Offer } from './offer.ts';

export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** The order in which the cards lie on the table. */
export const CARDS: readonly Level[] = [4, 1, 3, 5, 2];

export type Ladder = {
  readonly scene: 'ladder';
  /** The cards that lie on their rungs, lowest first. */
  readonly placed: readonly Level[];
  /** The card in the hand. */
  readonly held: Level | undefined;
  readonly said: Said | undefined;
};

export const start = (): Ladder => ({ scene: 'ladder', placed: [], held: undefined, said: undefined });

/** The lowest rung without a card. */
export const lowestFree = ({ placed }: Pick<Ladder, 'placed'>): Level | undefined =>
  LEVELS.find((level) => !placed.includes(level));

function place(state: Ladder, card: Level): Ladder {
  const placed = LEVELS.filter((level) => level === card || state.placed.includes(level));
  const key = placed.length === LEVELS.length ? 'said.ladder.done' : `said.ladder.placed-${card}`;
  return { ...state, placed, held: undefined, said: well(key) };
}

function offerCard(state: Ladder, card: Level): Offer<Ladder> {
  const id = `card-${card}`;
  if (card === lowestFree(state)) return { id, leadsTo: place(state, card), isNearer: true };
  return { id, leadsTo: { ...state, held: card, said: again(id, `said.ladder.card-${card}`) } };
}

function offerRung(state: Ladder, rung: Level): Offer<Ladder> {
  const id = `rung-${rung}`;
  if (state.held === undefined) return elsewhere(state, id, 'said.ladder.no-card');
  if (state.held !== rung) return elsewhere(state, id, 'said.ladder.other-rung');
  return { id, leadsTo: place(state, rung), isNearer: true };
}

/** The cards still on the table and the rungs still free. The answer is the next card, whatever is in the hand. */
export function offers(state: Ladder): readonly Offer<Ladder>[] {
  return [
    ...CARDS.filter((card) => !state.placed.includes(card)).map((card) => offerCard(state, card)),
    ...LEVELS.filter((rung) => !state.placed.includes(rung)).map((rung) => offerRung(state, rung)),
  ];
}
