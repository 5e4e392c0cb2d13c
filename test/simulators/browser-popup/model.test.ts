import { expect, test } from 'vitest';

import { PRACTICE_PHONES } from '#core/scan/real-data.ts';
import {
  ALARM_PHONE,
  answer,
  isDone,
  loudnessAt,
  next,
  presses,
  said,
  start,
  type SceneName,
  type State,
} from '#simulators/browser-popup/model.ts';

const after = (scene: SceneName, ...pressed: readonly string[]): State =>
  pressed.reduce((state, press) => next(state, { press }), start({ scene }));
const offered = (state: State) => presses(state).map(({ id }) => id);

test('the number of the alarm is one of practice', () => {
  expect(PRACTICE_PHONES).toContain(ALARM_PHONE);
});

test.each(['close-tab', 'home', 'power'])('the alarm is gone by %s, and that is praised', (way) => {
  const state = after('close-page', way);
  expect(isDone(state)).toBe(true);
  expect(said(state)).toMatchObject({ kind: 'ok' });
});

test('ringing the number rings nobody, is explained, and leads back to the page', () => {
  const called = after('close-page', 'call');
  expect(said(called)).toEqual({ kind: 'again', pressed: { id: 'call' }, key: 'said.close.call' });
  expect(offered(called)).toEqual(['leave']);
  expect(answer(next(called, { press: 'leave' }))?.id).toBe('close-tab');
});

test('the button of the alarm is named by its letters and changes nothing', () => {
  const state = after('close-page', 'alarm-ok');
  expect(said(state)).toMatchObject({ kind: 'again', pressed: { id: 'alarm-ok', letters: 'OK' } });
  expect(offered(state)).toEqual(offered(start({ scene: 'close-page' })));
});

test('two presses silence it, then the page is closed', () => {
  expect(loudnessAt(start({ scene: 'sound' }))).toBe(2);
  expect(loudnessAt(after('sound', 'volume-down'))).toBe(1);
  const silent = after('sound', 'volume-down', 'volume-down');
  expect(loudnessAt(silent)).toBe(0);
  expect(answer(silent)?.id).toBe('close-tab');
  const closed = next(silent, { press: 'close-tab' });
  expect(isDone(closed)).toBe(true);
  expect(said(closed)?.key).toBe('said.sound.closed');
});

test('louder is spoken of, and a sound that has stopped is not stopped twice', () => {
  const loud = after('sound', 'volume-down', 'volume-up');
  expect(loudnessAt(loud)).toBe(2);
  expect(said(loud)).toMatchObject({ kind: 'again', pressed: { id: 'volume-up' } });
  const again = after('sound', 'volume-down', 'volume-down', 'volume-down');
  expect(loudnessAt(again)).toBe(0);
  expect(said(again)?.key).toBe('said.sound.already');
});

test('whoever closes the page at once has stopped the sound as well', () => {
  const state = after('sound', 'close-tab');
  expect(isDone(state)).toBe(true);
  expect(said(state)).toMatchObject({ kind: 'ok', key: 'said.sound.closed-first' });
  expect(loudnessAt(state)).toBeUndefined();
});

test.each(['shop', 'family'])('stopping before buying and telling the %s ends it', (whom) => {
  const state = after('gift-card', 'stop', whom);
  expect(isDone(state)).toBe(true);
  expect(said(state)?.kind).toBe('ok');
});

test('whoever bought a card can still stop: the number is told to nobody, the shop is told', () => {
  const bought = after('gift-card', 'buy');
  expect(said(bought)).toMatchObject({ kind: 'again', key: 'said.card.buy' });
  const told = next(bought, { press: 'tell-number' });
  expect(said(told)).toMatchObject({ kind: 'again', pressed: { id: 'tell-number' } });
  expect(isDone(next(told, { press: 'shop' }))).toBe(true);
});

test('asking the one who wanted the cards is no advice', () => {
  expect(said(after('gift-card', 'stop', 'ask-caller'))).toMatchObject({ kind: 'again' });
});

test('a page brought back is closed, and the question comes once more', () => {
  const back = after('coming-back', 'restore');
  expect(said(back)).toMatchObject({ kind: 'again', pressed: { id: 'restore' } });
  const asked = next(back, { press: 'close-tab' });
  expect(offered(asked)).toEqual(['restore', 'not-restore']);
  expect(isDone(next(asked, { press: 'not-restore' }))).toBe(true);
});

test('in the middle of a call one hangs up, and then tells somebody', () => {
  for (const way of ['install', 'tell-number'])
    expect(said(after('called-already', way))).toMatchObject({ kind: 'again', pressed: { id: way } });
  const hungUp = after('called-already', 'hang-up');
  expect(said(hungUp)?.kind).toBe('ok');
  expect(isDone(hungUp)).toBe(false);
  for (const whom of ['family', 'consumer-centre']) expect(isDone(next(hungUp, { press: whom }))).toBe(true);
});

test.each(['call-back', 'erase-record', 'say-nothing'])(
  'after the call, %s is explained and nothing is lost',
  (way) => {
    const state = after('called-already', 'hang-up', way);
    expect(said(state)).toMatchObject({ kind: 'again', pressed: { id: way } });
    expect(answer(state)?.id).toBe('family');
  },
);
