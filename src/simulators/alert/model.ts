// What to do with an alert, in six scenes: before it, when it comes, what its level means, whom it concerns, where, and with what.
// Each scene is a small machine of its own beside this file.
import * as v from 'valibot';

import type { Press, Said } from '../simulator.ts';
import * as arrives from './arrives.ts';
import * as ladder from './ladder.ts';
import * as map from './map.ts';
import type { Offer } from './offer.ts';
import * as pack from './pack.ts';
import * as volume from './volume.ts';
import * as whoMoves from './who-moves.ts';

export const SCENES = ['arrives', 'volume', 'ladder', 'who-moves', 'map', 'pack'] as const;

export const settings = v.strictObject({
  scene: v.optional(v.picklist(SCENES), 'arrives'),
  /** For `who-moves`: the one level that is asked. Without it 3, 4 and 5 come in turn. */
  level: v.optional(v.picklist(whoMoves.ASKED_LEVELS)),
});
export type Settings = v.InferOutput<typeof settings>;

export type State =
  | arrives.Arrives
  | volume.Volume
  | ladder.Ladder
  | whoMoves.WhoMoves
  | map.DangerMap
  | pack.Pack;

export type Action = { readonly press: string };

export function start({ scene, level }: Settings): State {
  switch (scene) {
    case 'arrives':
      return arrives.start();
    case 'volume':
      return volume.start();
    case 'ladder':
      return ladder.start();
    case 'who-moves':
      return whoMoves.start(level);
    case 'map':
      return map.start();
    case 'pack':
      return pack.start();
  }
}

function offersOf(state: State): readonly Offer<State>[] {
  switch (state.scene) {
    case 'arrives':
      return arrives.offers(state);
    case 'volume':
      return volume.offers(state);
    case 'ladder':
      return ladder.offers(state);
    case 'who-moves':
      return whoMoves.offers(state);
    case 'map':
      return map.offers(state);
    case 'pack':
      return pack.offers(state);
  }
}

/** One press. One that is not offered changes nothing. */
export const next = (state: State, { press }: Action): State =>
  offersOf(state).find(({ id }) => id === press)?.leadsTo ?? state;

/** A scene is done when nothing is left to press. */
export const isDone = (state: State): boolean => offersOf(state).length === 0;

export const said = (state: State): Said | undefined => state.said;

const asPress = ({ id }: Offer<State>): Press<Action> => ({ id, action: { press: id } });

export const presses = (state: State): readonly Press<Action>[] => offersOf(state).map(asPress);

/** Scenes that ask what the person would do; in the others a press is only to be found. */
const JUDGED: readonly State['scene'][] = ['who-moves', 'pack'];

/** The first press that leads nearer to the end. */
export function answer(state: State): Press<Action> | undefined {
  const offer = offersOf(state).find(({ isNearer }) => isNearer === true);
  return offer === undefined ? undefined : { ...asPress(offer), isJudgement: JUDGED.includes(state.scene) };
}
