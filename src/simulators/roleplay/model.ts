// A talk between a resident and a tutor. Nothing is typed; a state knows the scene and the ids of what was answered.
import * as v from 'valibot';

import type { Press, Said } from '../simulator.ts';
import { SCENE_IDS, sceneOf, turnAfter, turnOf, type SceneId } from './scenes.ts';

export const settings = v.strictObject({
  scene: v.optional(v.picklist(SCENE_IDS), 'type-it-for-me'),
  /** Whether the end of a scene offers the next one. A lesson that has its own order switches it off. */
  offersOthers: v.optional(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof settings>;

/** A turn of the scene and what the tutor answered. */
export type Exchange = { readonly turn: string; readonly answer: string };

export type State = Settings & {
  /** The exchanges that led on, the first one first. */
  readonly past: readonly Exchange[];
  /** The turn that waits for an answer; undefined when the scene is over. */
  readonly turn: string | undefined;
  /** The last answer, whether it led on or not. */
  readonly last: Exchange | undefined;
};

export type Action =
  | { readonly do: 'answer'; readonly answer: string }
  /** Begins the scene that comes next in the list, after the last one the first. */
  | { readonly do: 'another-scene' };

export const start = ({ scene, offersOthers }: Settings): State => ({
  scene,
  offersOthers,
  past: [],
  turn: sceneOf(scene).turns[0]?.id,
  last: undefined,
});

const sceneAfter = (scene: SceneId): SceneId =>
  SCENE_IDS[(SCENE_IDS.indexOf(scene) + 1) % SCENE_IDS.length] ?? scene;

/** One press. An answer that the waiting turn does not know changes nothing. */
export function next(state: State, action: Action): State {
  if (action.do === 'another-scene') return start({ ...state, scene: sceneAfter(state.scene) });
  const turn = turnOf(state.scene, state.turn);
  const answered = turn?.answers.find(({ id }) => id === action.answer);
  if (turn === undefined || answered === undefined) return state;
  const last = { turn: turn.id, answer: answered.id };
  const to = turnAfter(state.scene, turn.id, answered);
  return to === turn.id ? { ...state, last } : { ...state, past: [...state.past, last], turn: to, last };
}

export const isDone = (state: State): boolean => state.turn === undefined;

/** What came of the last answer: every answer has its own sentence, `said.<turn>.<answer>`. */
export function said({ scene, last }: State): Said | undefined {
  if (last === undefined) return undefined;
  const { turn, answer: id } = last;
  const key = `said.${turn}.${id}`;
  return isRight(scene, last) ? { kind: 'ok', key } : { kind: 'again', pressed: { id }, key };
}

const isRight = (scene: SceneId, { turn, answer: given }: Exchange): boolean =>
  turnOf(scene, turn)?.answers.find(({ id }) => id === given)?.isRight === true;

const give = ({ id }: { readonly id: string }): Press<Action> => ({
  id,
  action: { do: 'answer', answer: id },
});

const anotherScene: Press<Action> = {
  id: 'another-scene',
  action: { do: 'another-scene' },
  isNeutral: true,
};

/** The answers of the waiting turn; when the scene is over, another scene. */
export function presses({ scene, offersOthers, turn }: State): readonly Press<Action>[] {
  if (turn === undefined) return offersOthers ? [anotherScene] : [];
  return turnOf(scene, turn)?.answers.map(give) ?? [];
}

/** The first of the right answers. */
export function answer({ scene, turn }: State): Press<Action> | undefined {
  const right = turnOf(scene, turn)?.answers.find((one) => one.isRight === true);
  return right === undefined ? undefined : { ...give(right), isJudgement: true };
}
