// A telephone that rings, is answered, hung up, made loud, and used to call somebody: eight scenes, each a small machine of its own.
// No sound, no clock: a call rings as long as the person likes.
import * as v from 'valibot';

import type { Press, Said } from '../simulator.ts';
import { CALL_SCENES, callAnswer, callMoves, startCall, type CallState } from './calls.ts';
import { dialAnswer, dialMoves, startDial, type DialState } from './dial.ts';
import type { Action, Move } from './moves.ts';
import { speakerAnswer, speakerMoves, startSpeaker, type SpeakerState } from './speaker.ts';

export type { Action } from './moves.ts';

export const SCENES = [...CALL_SCENES, 'loudspeaker', 'call-back'] as const;

export const settings = v.strictObject({ scene: v.optional(v.picklist(SCENES), 'answer-button') });
export type Settings = v.InferOutput<typeof settings>;

export type State = CallState | SpeakerState | DialState;

/** The telephone at the beginning of a scene. */
export function start({ scene }: Settings): State {
  switch (scene) {
    case 'loudspeaker':
      return startSpeaker();
    case 'call-back':
      return startDial();
    default:
      return startCall(scene);
  }
}

function movesFrom(state: State): readonly Move<State>[] {
  switch (state.scene) {
    case 'loudspeaker':
      return speakerMoves(state);
    case 'call-back':
      return dialMoves(state);
    default:
      return callMoves(state);
  }
}

function answerId(state: State): string | undefined {
  switch (state.scene) {
    case 'loudspeaker':
      return speakerAnswer(state);
    case 'call-back':
      return dialAnswer(state);
    default:
      return callAnswer(state);
  }
}

/** A press that is not there any more changes nothing. */
export const next = (state: State, { press }: Action): State =>
  movesFrom(state)
    .find(({ id }) => id === press)
    ?.to() ?? state;

export const presses = (state: State): readonly Press<Action>[] =>
  movesFrom(state).map((move) => {
    const { to: _to, ...press } = move;
    return { ...press, action: { press: press.id } };
  });

export function answer(state: State): Press<Action> | undefined {
  const wanted = answerId(state);
  return presses(state).find(({ id }) => id === wanted);
}

export const isDone = (state: State): boolean => answerId(state) === undefined;

export const said = (state: State): Said | undefined => state.said;
