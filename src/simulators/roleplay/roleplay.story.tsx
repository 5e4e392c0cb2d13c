// The places of a talk that are hard to come by.
import { answer, next, start, type Action, type State } from './model.ts';
import { SCENE_IDS, type SceneId } from './scenes.ts';

const begin = (scene: SceneId): State => start({ scene, offersOthers: true });

const give = (state: State, ...answers: readonly string[]): State =>
  answers.reduce((now, one) => next(now, { do: 'answer', answer: one } satisfies Action), state);

function finish(state: State): State {
  const right = answer(state);
  return right === undefined ? state : finish(next(state, right.action));
}

const pin = begin('type-it-for-me');

/** Every state of the practice that is worth a look, by name. */
export const states: Readonly<Record<string, State>> = {
  ...Object.fromEntries(SCENE_IDS.map((scene) => [`start: ${scene}`, begin(scene)])),
  'wrong press': give(pin, 'watch-and-help'),
  'a wrong press that goes on': give(pin, 'hear-and-type'),
  'longest talk': give(pin, 'hear-and-type', 'stop-there'),
  'longest talk, over': finish(give(pin, 'hear-and-type', 'stop-there')),
  'half sorted': give(begin('what-i-pass-on'), 'do-together', 'pass-on', 'do-together'),
  'all sorted': finish(begin('what-i-pass-on')),
  'over, nothing more offered': finish(start({ scene: 'card-back', offersOthers: false })),
};
