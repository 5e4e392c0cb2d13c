// A drawn phone with a drawn camera: nothing is looked at, nothing is read. Each mode is a short way through a few places.
import * as v from 'valibot';

import type { Press, Said } from '../simulator.ts';
import { bannerIn, movesOf } from './moves.ts';
import { FIRST_PLACE, FIRST_DISTANCE, MODES, type State } from './state.ts';

export { MODES, type State } from './state.ts';

/** Which way is practised. */
export const settings = v.strictObject({ mode: v.optional(v.picklist(MODES), 'distance') });
export type Settings = v.InferOutput<typeof settings>;

export type Action = { readonly do: 'press'; readonly id: string };

export const start = ({ mode }: Settings): State => ({
  mode,
  place: FIRST_PLACE[mode],
  far: FIRST_DISTANCE[mode],
});

/** One press. What the place does not offer changes nothing. */
export const next = (state: State, { id }: Action): State =>
  movesOf(state).find((move) => move.id === id)?.to ?? state;

export const isDone = ({ place }: State): boolean => place === 'done';

export const said = (state: State): Said | undefined => state.said;

const asPress = ({ id, letters, by, isNeutral }: ReturnType<typeof movesOf>[number]): Press<Action> => ({
  id,
  action: { do: 'press', id },
  ...(letters === undefined ? {} : { letters }),
  ...(by === undefined ? {} : { by }),
  ...(isNeutral === undefined ? {} : { isNeutral }),
});

/** The banner as a press, with the letters it bears, whether or not the code can be read from here. */
export function bannerOf(state: State): Press<Action> & { readonly letters: string } {
  const banner = bannerIn(state);
  return { ...banner, action: { do: 'press', id: banner.id } };
}

/** Everything that can be pressed where the phone stands, and every place of the slider. */
export const presses = (state: State): readonly Press<Action>[] => movesOf(state).map(asPress);

/** The one press that leads on. */
export function answer(state: State): Press<Action> | undefined {
  const move = movesOf(state).find(({ isRight }) => isRight === true);
  return move === undefined ? undefined : asPress(move);
}
