// The states of the alert practice, by name: the start of each scene, presses that lead elsewhere, half way, and done.
import * as v from 'valibot';

import { next, SCENES, settings, start, type State } from './model.ts';

const play = (set: unknown, ...ids: readonly string[]): State =>
  ids.reduce((state, press) => next(state, { press }), start(v.parse(settings, set)));

/** Every state worth a look. */
export const states: Readonly<Record<string, State>> = {
  ...Object.fromEntries(SCENES.map((scene) => [`${scene}: start`, play({ scene })])),
  'arrives: what lies beneath was pressed': play({}, 'photos'),
  'arrives: closed too early': play({}, 'close'),
  'arrives: read while it rings (longest text)': play({}, 'read-on'),
  'arrives: done': play({}, 'stop-sound', 'read-on', 'close'),
  'volume: nothing to hear': play({ scene: 'volume' }, 'quieter'),
  'volume: done': play({ scene: 'volume' }, 'silent-off', 'louder', 'louder', 'louder'),
  'ladder: a card in the hand': play({ scene: 'ladder' }, 'card-5'),
  'ladder: half way, with the highest laid by hand': play(
    { scene: 'ladder' },
    'card-5',
    'rung-5',
    'card-1',
    'card-2',
  ),
  'ladder: done': play({ scene: 'ladder' }, 'card-1', 'card-2', 'card-3', 'card-4', 'card-5'),
  'who-moves: level 5': play({ scene: 'who-moves', level: 5 }),
  'who-moves: waiting was pressed': play({ scene: 'who-moves' }, 'wait'),
  'who-moves: done': play({ scene: 'who-moves' }, 'leave-now', 'leave-now', 'stay-safe'),
  'map: the wrong part of the town': play({ scene: 'map' }, 'school'),
  'map: which level': play({ scene: 'map' }, 'river'),
  'map: the neighbour': play({ scene: 'map' }, 'river', 'level-4'),
  'map: done': play({ scene: 'map' }, 'river', 'level-4', 'hill', 'level-3'),
  'pack: kindly declined': play({ scene: 'pack' }, 'television'),
  'pack: half way': play({ scene: 'pack' }, 'medicine', 'glasses'),
  'pack: done': play({ scene: 'pack' }, 'medicine', 'charger', 'glasses', 'papers'),
};
