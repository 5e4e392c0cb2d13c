// Reading a square code, with the phone's own camera or with a drawn one. The two know nothing of each other: what a real lens may
// bring is judged in real/model.ts, and drawn/model.ts has nothing to read.
import * as v from 'valibot';

import { SLIP_IDS } from '#core/scan/practice-papers.ts';

import type { Press, Said } from '../simulator.ts';
import * as drawn from './drawn/model.ts';
import * as real from './real/model.ts';

export const settings = v.strictObject({
  slip: v.optional(v.picklist(SLIP_IDS), 'A01'),
  /** `real`: the phone's camera, a photo or a number. The others need no lens. */
  mode: v.optional(v.picklist(['real', ...drawn.MODES]), 'real'),
});
export type Settings = v.InferOutput<typeof settings>;

export type State = real.State | drawn.State;
export type Action = real.Action | drawn.Action;

export const isDrawn = (state: State): state is drawn.State => 'mode' in state;

const isOfDrawn = (action: Action): action is drawn.Action => action.do === 'press';

export const start = ({ slip, mode }: Settings): State =>
  mode === 'real' ? real.start({ slip }) : drawn.start(mode);

/** One press, or one reading; what belongs to the other kind of camera changes nothing. */
export function next(state: State, action: Action): State {
  if (isDrawn(state)) return isOfDrawn(action) ? drawn.next(state, action) : state;
  return isOfDrawn(action) ? state : real.next(state, action);
}

export const isDone = (state: State): boolean => (isDrawn(state) ? drawn.isDone(state) : real.isDone(state));

export const said = (state: State): Said | undefined =>
  isDrawn(state) ? drawn.said(state) : real.said(state);

/** Every press, and every reading that may come while somebody reads. */
export const presses = (state: State): readonly Press<Action>[] =>
  isDrawn(state) ? drawn.presses(state) : real.presses(state);

/** What leads nearer to the page, or to leaving a code alone. */
export const answer = (state: State): Press<Action> | undefined =>
  isDrawn(state) ? drawn.answer(state) : real.answer(state);
