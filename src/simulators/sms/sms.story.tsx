// Every drill as it begins, and what is hard to come by in each.
import { next, SCENES, start, type SceneName, type State } from './model.ts';

const after = (scene: SceneName, ...pressed: readonly string[]): State =>
  pressed.reduce((state, press) => next(state, { press }), start({ scene }));

/** States of the drill, by name. */
export const states: Readonly<Record<string, State>> = Object.fromEntries([
  ...SCENES.map((scene) => [scene, after(scene)]),
  ['the link was touched', after('close', 'link')],
  ['closed', after('close', 'close')],
  ['deleted', after('close', 'delete')],
  ['a false one taken for real', after('sort', 'real')],
  ['longest message', after('sort', 'unknown')],
  ['third message', after('sort', 'unknown', 'fake')],
  ['the town’s message', after('sort', 'fake', 'fake', 'fake')],
  ['the town’s message taken for false', after('sort', 'fake', 'fake', 'fake', 'fake')],
  ['all sorted', after('sort', 'fake', 'fake', 'fake', 'unknown')],
  ['a digit of the practice number', after('touched', 'digit-1')],
  ['the whole practice number', after('touched', 'digit-1', 'digit-2', 'digit-3', 'digit-4')],
  ['a foreign digit', after('touched', 'digit-1', 'digit-9')],
  ['an app was wanted', after('touched', 'install')],
  ['page closed', after('touched', 'close-page')],
  ['where to look instead', after('where-instead', 'close')],
  ['looked on paper', after('where-instead', 'close', 'paper')],
  ['an answer was written', after('reply', 'reply-stop')],
  ['blocked', after('reply', 'block')],
]);
