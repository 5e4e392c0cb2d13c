// The places of both cameras that are hard to come by: every answer to what was read, and the wrong presses of each drawn place.
import { GUESSES } from '#core/scan/guess.ts';
import { DECOY_IDS } from '#core/scan/practice-papers.ts';

import * as drawn from './drawn/model.ts';
import { FARTHEST } from './drawn/state.ts';
import type { State } from './model.ts';
import { WAYS, type State as RealState, type Stop } from './real/model.ts';

const STOPS: readonly Stop[] = [
  ...GUESSES.map((guess) => ({ why: 'foreign', guess }) as const),
  ...DECOY_IDS.map((decoy) => ({ why: 'decoy', decoy }) as const),
  ...(['empty', 'near', 'real-slip', 'unknown'] as const).map((guess) => ({ why: 'number', guess }) as const),
  { why: 'other-slip' },
  { why: 'no-code' },
  { why: 'no-picture' },
];

const place = (at: RealState['place']): RealState => ({ slip: 'A01', place: at });

/** A drawn mode after these presses. */
const drawnAfter = (mode: (typeof drawn.MODES)[number], ...ids: readonly string[]): drawn.State =>
  ids.reduce((state, id) => drawn.next(state, { do: 'press', id }), drawn.start(mode));

/** Every state of the practice, by name. */
export const states: Readonly<Record<string, State>> = Object.fromEntries([
  ['choose', place({ at: 'choose' })],
  ...WAYS.map((way) => [`read by ${way}`, place({ at: 'read', way })]),
  ...STOPS.map((stop) => [
    `stopped: ${JSON.stringify(stop)}`,
    place({ at: 'stopped', way: stop.why === 'number' ? 'number' : 'photo', stop }),
  ]),
  ['done', place({ at: 'done', way: 'camera' })],
  ...drawn.MODES.map((mode) => [`${mode}: start`, drawnAfter(mode)]),
  ['open: another app', drawnAfter('open', 'app-photos')],
  ['open: asked', drawnAfter('open', 'app-camera')],
  ['open: not allowed', drawnAfter('open', 'app-camera', 'refuse')],
  ['open: done', drawnAfter('open', 'app-camera', 'allow')],
  ...Array.from({ length: FARTHEST + 1 }, (_, far) => [
    `distance: ${far}`,
    drawnAfter('distance', `hold-${far}`),
  ]),
  ['distance: nearer still', drawnAfter('distance', 'nearer')],
  ['distance: a photo taken', drawnAfter('distance', 'shutter')],
  ['distance: done', drawnAfter('distance', 'farther', 'farther', 'banner')],
  ['which-address: the other', drawnAfter('which-address', 'address-other')],
  ['which-address: not sure', drawnAfter('which-address', 'unsure')],
  ['which-address: done', drawnAfter('which-address', 'address-town')],
  ['sticker: near', drawnAfter('sticker', 'look-close')],
  ['sticker: peeled', drawnAfter('sticker', 'look-close', 'peel')],
  ['sticker: walked on', drawnAfter('sticker', 'look-close', 'walk-on')],
  ['sticker: done', drawnAfter('sticker', 'look-close', 'tell-staff')],
  ['class-code: page', drawnAfter('class-code', 'app-camera', 'allow', 'hold-3', 'banner')],
  ['class-code: read on', drawnAfter('class-code', 'app-camera', 'allow', 'hold-3', 'banner', 'page-more')],
  ['class-code: done', drawnAfter('class-code', 'app-camera', 'allow', 'hold-3', 'banner', 'close-page')],
]);
