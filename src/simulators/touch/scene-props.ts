import type { Words } from '#i18n/use-words.ts';

import type { SimulatorFace } from '../simulator.ts';
import type { Action, State } from './model.ts';
import type { Scene, SceneOf } from './scene.ts';
import type { Gestures } from './use-gestures.ts';

/** What every scene is drawn with. */
export type SceneProps<Name extends Scene['is']> = Pick<SimulatorFace<State, Action>, 'act' | 'pointAt'> & {
  readonly scene: SceneOf<Name>;
  readonly gestures: Gestures;
  readonly say: Words;
};

/** A button of a scene. */
export const pressOf = (id: string) => ({ id, action: { move: id } });
