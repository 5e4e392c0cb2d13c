// Learning what the finger does. The face measures real gestures; here they are moves of a scene, each with its words, and every
// move that is needed is a button as well.
import * as v from 'valibot';

import type { Press, Said } from '../simulator.ts';
import { barMoves, buttonsMoves } from './home-moves.ts';
import type { Move } from './move.ts';
import { openScene, type Scene, type SceneName } from './scene.ts';
import { slideSideMoves, slideUpMoves, spreadMoves } from './slide-moves.ts';
import { holdMoves, neighboursMoves, sizesMoves, tapMoves } from './touch-moves.ts';

/** The scenes of each task, in order. */
export const SCENES = {
  tap: ['tap'],
  sizes: ['sizes'],
  neighbours: ['neighbours'],
  hold: ['hold'],
  'slide-up': ['slide-up'],
  'slide-side': ['slide-side'],
  spread: ['spread'],
  'back-home': ['buttons', 'bar'],
  mixed: ['tap', 'hold', 'slide-up', 'spread', 'bar'],
} as const satisfies Record<string, readonly [SceneName, ...SceneName[]]>;
export type Task = keyof typeof SCENES;
export const TASKS = Object.keys(SCENES) as readonly Task[];

export const settings = v.strictObject({ task: v.optional(v.picklist(TASKS), 'tap') });
export type Settings = v.InferOutput<typeof settings>;

/** After so many tries that led nowhere, other ways are told and the face measures more kindly. */
const TRIES = 3;

export type State = {
  readonly task: Task;
  /** Which scene of the task it is. */
  readonly number: number;
  readonly scene: Scene;
  /** How many tries of this scene led nowhere, counted up to three. */
  readonly tries: number;
  readonly last: Said | undefined;
};

/** The id of a move. */
export type Action = { readonly move: string };

/** What is first to be done. */
export const start = ({ task }: Settings): State => ({
  task,
  number: 0,
  scene: openScene(SCENES[task][0]),
  tries: 0,
  last: undefined,
});

function movesOf(scene: Scene): readonly Move[] {
  switch (scene.is) {
    case 'tap':
      return tapMoves();
    case 'sizes':
      return sizesMoves(scene);
    case 'neighbours':
      return neighboursMoves();
    case 'hold':
      return holdMoves();
    case 'slide-up':
      return slideUpMoves(scene);
    case 'slide-side':
      return slideSideMoves(scene);
    case 'spread':
      return spreadMoves(scene);
    case 'buttons':
      return buttonsMoves(scene);
    case 'bar':
      return barMoves(scene);
    default:
      return [];
  }
}

const TARGETS: readonly Scene['is'][] = ['tap', 'sizes', 'neighbours'];

/** What is told once when several tries led nowhere; undefined where there is no other way to tell. */
function otherWays({ is }: Scene): string | undefined {
  if (is === 'buttons') return undefined;
  return TARGETS.includes(is) ? 'said.other-ways' : 'said.or-button';
}

function tryAgain(state: State, { id, key, leads }: Move): State {
  const tries = Math.min(state.tries + 1, TRIES);
  const isThird = tries === TRIES && state.tries < TRIES;
  const told = (isThird ? otherWays(state.scene) : undefined) ?? key;
  return {
    ...state,
    scene: leads ?? state.scene,
    tries,
    last: { kind: 'again', pressed: { id }, key: told },
  };
}

/** One move. A gesture that this scene does not know changes nothing. */
export function next(state: State, { move: id }: Action): State {
  const move = movesOf(state.scene).find((known) => known.id === id);
  if (move === undefined) return state;
  if (move.kind === 'again') return tryAgain(state, move);
  const last: Said = { kind: move.kind, key: move.key };
  const scene = move.leads ?? state.scene;
  const following: SceneName | undefined =
    scene.is === 'done' ? SCENES[state.task][state.number + 1] : undefined;
  return following === undefined
    ? { ...state, scene, last }
    : { ...state, number: state.number + 1, scene: openScene(following), tries: 0, last };
}

export const isDone = ({ scene }: State): boolean => scene.is === 'done';

export const said = ({ last }: State): Said | undefined => last;

/** Whether enough was tried: from then on a touch counts however long it is, and wherever it slips to. */
export const isForgiving = ({ tries }: State): boolean => tries === TRIES;

const pressOf = ({ id, by, kind }: Move): Press<Action> => ({
  id,
  by,
  action: { move: id },
  ...(kind === 'info' ? { isNeutral: true } : {}),
});

export const presses = ({ scene }: State): readonly Press<Action>[] => movesOf(scene).map(pressOf);

/** The first button that leads nearer to the end. */
export function answer({ scene }: State): Press<Action> | undefined {
  const nearer = movesOf(scene).find(({ by, kind }) => by === 'button' && kind === 'ok');
  return nearer === undefined ? undefined : pressOf(nearer);
}
