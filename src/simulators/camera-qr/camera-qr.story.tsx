// The places that are hard to come by, and the wrong presses of each.
import { MODES, next, start, type State } from './model.ts';
import { FARTHEST } from './state.ts';

/** A mode after these presses. */
const after = (mode: (typeof MODES)[number], ...ids: readonly string[]): State =>
  ids.reduce((state, id) => next(state, { do: 'press', id }), start({ mode }));

/** Every state of the practice, by name. */
export const states: Readonly<Record<string, State>> = Object.fromEntries([
  ...MODES.map((mode) => [`${mode}: start`, after(mode)]),
  ['open: another app', after('open', 'app-photos')],
  ['open: asked', after('open', 'app-camera')],
  ['open: not allowed', after('open', 'app-camera', 'refuse')],
  ['open: done', after('open', 'app-camera', 'allow')],
  ...Array.from({ length: FARTHEST + 1 }, (_, far) => [`distance: ${far}`, after('distance', `hold-${far}`)]),
  ['distance: nearer still', after('distance', 'nearer')],
  ['distance: a photo taken', after('distance', 'shutter')],
  ['distance: done', after('distance', 'farther', 'farther', 'banner')],
  ['which-address: the other', after('which-address', 'address-other')],
  ['which-address: not sure', after('which-address', 'unsure')],
  ['which-address: done', after('which-address', 'address-town')],
  ['sticker: near', after('sticker', 'look-close')],
  ['sticker: peeled', after('sticker', 'look-close', 'peel')],
  ['sticker: walked on', after('sticker', 'look-close', 'walk-on')],
  ['sticker: done', after('sticker', 'look-close', 'tell-staff')],
  ['class-code: page', after('class-code', 'app-camera', 'allow', 'hold-3', 'banner')],
  ['class-code: read on', after('class-code', 'app-camera', 'allow', 'hold-3', 'banner', 'page-more')],
  ['class-code: done', after('class-code', 'app-camera', 'allow', 'hold-3', 'banner', 'close-page')],
]);
