// The scenes are data, so that a teacher can add one without programming: ids here, every word in `locales/`.
import written from './scenes.json' with { type: 'json' };

/** Something a tutor may say or do. */
export type Answer = {
  readonly id: string;
  readonly isRight?: boolean;
  /** The turn it leads to. Without one, a right answer leads to the next turn of the list, and after another one the turn stays. */
  readonly then?: string;
};

/** What the resident says, and the answers to choose from. */
type Turn = { readonly id: string; readonly answers: readonly Answer[] };

export type Scene = {
  /** Every turn has the same answers, and what was said is sorted by them. */
  readonly isSorting?: boolean;
  readonly turns: readonly Turn[];
};

export type SceneId = keyof typeof written;

const SCENES: Readonly<Record<SceneId, Scene>> = written;

export const SCENE_IDS = Object.keys(SCENES) as readonly SceneId[];

/** The scene of this name. */
export const sceneOf = (id: SceneId): Scene => SCENES[id];

/** A turn of a scene. */
export const turnOf = (scene: SceneId, turn: string | undefined): Turn | undefined =>
  SCENES[scene].turns.find(({ id }) => id === turn);

/** The id of the turn an answer leads to; undefined where the scene ends. */
export function turnAfter(
  scene: SceneId,
  turn: string,
  { then, isRight = false }: Answer,
): string | undefined {
  if (then !== undefined) return then;
  if (!isRight) return turn;
  const { turns } = SCENES[scene];
  return turns[turns.findIndex(({ id }) => id === turn) + 1]?.id;
}
