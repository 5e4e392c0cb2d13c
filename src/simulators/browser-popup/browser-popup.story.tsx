// Every drill as it begins, and what is hard to come by in each.
import { next, SCENES, start, type SceneName, type State } from './model.ts';

const after = (scene: SceneName, ...pressed: readonly string[]): State =>
  pressed.reduce((state, press) => next(state, { press }), start({ scene }));

/** States of the drill, by name. */
export const states: Readonly<Record<string, State>> = Object.fromEntries([
  ...SCENES.map((scene) => [scene, after(scene)]),
  ['the number was rung', after('close-page', 'call')],
  ['the button of the alarm', after('close-page', 'alarm-ok')],
  ['closed', after('close-page', 'close-tab')],
  ['switched off', after('close-page', 'power')],
  ['louder', after('sound', 'volume-up')],
  ['quieter', after('sound', 'volume-down')],
  ['silent', after('sound', 'volume-down', 'volume-down')],
  ['a card was bought', after('gift-card', 'buy')],
  ['stopped before buying', after('gift-card', 'stop')],
  ['the shop was told', after('gift-card', 'stop', 'shop')],
  ['the alarm is back', after('coming-back', 'restore')],
  ['not brought back', after('coming-back', 'not-restore')],
  ['hung up', after('called-already', 'hang-up')],
  ['nobody is told', after('called-already', 'hang-up', 'say-nothing')],
  ['family was told', after('called-already', 'hang-up', 'family')],
]);
