import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import {
  answer,
  isDone,
  MODES,
  next,
  presses,
  said,
  settings,
  start,
  type State,
} from '#simulators/camera-qr/model.ts';
import { FARTHEST, sightAt } from '#simulators/camera-qr/state.ts';

const press = (state: State, id: string) => next(state, { do: 'press', id });
const after = (mode: (typeof MODES)[number], ...ids: readonly string[]) => ids.reduce(press, start({ mode }));
const ids = (state: State) => presses(state).map(({ id }) => id);

/** The answers from here to the end, by name. */
function wayToTheEnd(from: State): string[] {
  const way: string[] = [];
  for (let state = from; !isDone(state) && way.length < 20;) {
    const { id } = answer(state) ?? { id: 'none' };
    way.push(id);
    state = press(state, id);
  }
  return way;
}

test('without settings the right distance is practised', () => {
  expect(start(v.parse(settings, {}))).toEqual(start({ mode: 'distance' }));
});

test.each([{ mode: 'video' }, { slip: 'A01' }])('what nobody drew is no setting: %j', (written) => {
  expect(v.safeParse(settings, written).success).toBe(false);
});

test.each([
  ['open', ['app-camera', 'allow']],
  ['distance', ['farther', 'farther', 'banner']],
  ['which-address', ['address-town']],
  ['sticker', ['look-close', 'tell-staff']],
  ['class-code', ['app-camera', 'allow', 'nearer', 'nearer', 'banner', 'close-page']],
] as const)('%s is done by its answers', (mode, way) => {
  expect(wayToTheEnd(start({ mode }))).toEqual(way);
});

test('another app is named, and the pictures stay where they are', () => {
  const state = after('open', 'app-map');
  expect(state.place).toBe('home');
  expect(said(state)).toEqual({ kind: 'again', pressed: { id: 'app-map' } });
});

test('the album, which is easily taken for the camera, is told apart', () => {
  expect(said(after('open', 'app-photos'))?.key).toBe('said.app-photos');
});

test('a camera that was not allowed can be asked for again', () => {
  const refused = after('open', 'app-camera', 'refuse');
  expect(said(refused)).toEqual({ kind: 'again', pressed: { id: 'refuse' }, key: 'said.refuse' });
  expect(wayToTheEnd(refused)).toEqual(['ask-again', 'allow']);
});

test('too near, the advice is to hold the phone farther away', () => {
  const nearer = after('distance', 'nearer');
  expect(said(nearer)).toEqual({ kind: 'again', pressed: { id: 'nearer' }, key: 'said.too-near' });
  expect(answer(nearer)?.id).toBe('farther');
});

test('a step in the right way is no mistake, even where it does not reach yet', () => {
  expect(said(after('distance', 'farther'))).toEqual({ kind: 'info', key: 'said.too-near' });
});

test('too far, the advice is to come nearer', () => {
  const away = after('distance', 'farther', 'farther', 'farther', 'farther');
  expect(said(away)).toEqual({ kind: 'again', pressed: { id: 'farther' }, key: 'said.too-far' });
  expect(answer(away)?.id).toBe('nearer');
});

test('the slider leads to the same place as the buttons, and is never wrong', () => {
  const slid = after('distance', 'hold-3');
  expect(slid).toEqual(after('distance', 'farther', 'farther'));
  for (let far = 0; far <= FARTHEST; far += 1)
    expect(said(after('distance', `hold-${far}`))?.kind).not.toBe('again');
});

test('the banner is there exactly while the code can be read', () => {
  for (let far = 0; far <= FARTHEST; far += 1) {
    const state = after('distance', `hold-${far}`);
    expect(ids(state).includes('banner')).toBe(sightAt(far) === 'in-reach');
  }
});

test('within reach a hand may move a little', () => {
  const state = after('distance', 'hold-3', 'farther');
  expect(said(state)?.kind).toBe('ok');
  expect(answer(state)?.id).toBe('banner');
});

test('the round button takes a photo; the page opens by the banner', () => {
  const state = after('distance', 'hold-3', 'shutter');
  expect(said(state)).toEqual({ kind: 'again', pressed: { id: 'shutter' }, key: 'said.shutter' });
  expect(answer(state)?.id).toBe('banner');
});

test('the address that only looks like the town’s is named by its letters', () => {
  const { pressed, kind } = said(after('which-address', 'address-other')) ?? {};
  expect(kind).toBe('again');
  expect(pressed?.letters).toMatch(/\.example\.net$/u);
});

test('not being sure is no mistake', () => {
  expect(said(after('which-address', 'unsure'))).toEqual({ kind: 'info', key: 'said.unsure' });
});

test('a code under a sticker is never read: whoever presses it stays before the poster', () => {
  for (const way of [['read-code'], ['look-close', 'read-code'], ['look-close', 'peel']]) {
    const state = after('sticker', ...way);
    expect(said(state)?.kind).toBe('again');
    expect(state.place).toMatch(/poster/u);
  }
});

test('walking on is praised, and telling the shop is still open', () => {
  const state = after('sticker', 'look-close', 'walk-on');
  expect(said(state)).toEqual({ kind: 'info', key: 'said.walk-on' });
  expect(answer(state)?.id).toBe('tell-staff');
});

test('a page of the class is closed, not read on', () => {
  const page = after('class-code', 'app-camera', 'allow', 'hold-4', 'banner');
  expect(said(press(page, 'page-more'))?.kind).toBe('again');
  expect(isDone(press(page, 'close-page'))).toBe(true);
});

test('every address is one that nobody can have', () => {
  const offered = MODES.flatMap((mode) => presses(after(mode, 'app-camera', 'allow', 'hold-3')));
  const addresses = offered.flatMap(({ letters }) => letters ?? []);
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((written) => !/^[a-z-]+\.example\.(?:jp|net)$/u.test(written))).toEqual([]);
});

test('no press can bring the phone beyond its two ends, and what is not offered changes nothing', () => {
  const names = fc.constantFrom('nearer', 'farther', 'shutter', 'hold-0', 'hold-6', 'hold-9', 'close-page');
  fc.assert(
    fc.property(fc.array(names, { maxLength: 30 }), (way) => {
      let state = start({ mode: 'distance' });
      for (const id of way) {
        const then = press(state, id);
        expect(ids(state).includes(id) || then === state).toBe(true);
        state = then;
        expect(state.far).toBeGreaterThanOrEqual(0);
        expect(state.far).toBeLessThanOrEqual(FARTHEST);
      }
    }),
  );
});
