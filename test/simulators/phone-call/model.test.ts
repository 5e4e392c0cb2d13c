import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { PRACTICE_PHONES, realDataIn } from '#core/scan/real-data.ts';
import { mayBeReal, shownNumber, showTyped } from '#simulators/phone-call/dial.ts';
import {
  answer,
  isDone,
  next,
  presses,
  said,
  SCENES,
  settings,
  start,
  type Settings,
  type State,
} from '#simulators/phone-call/model.ts';
import { pressOfSlide } from '#simulators/phone-call/slide.ts';

type Scene = Settings['scene'];

const play = (scene: Scene, ...pressed: readonly string[]): State =>
  pressed.reduce((state, press) => next(state, { press }), start({ scene }));
const keys = (digits: string) => Array.from(digits, (digit) => `key-${digit}`);
const dial = (digits: string, ...after: readonly string[]) =>
  play('call-back', 'open-dial', ...keys(digits), ...after);
const typedOf = (state: State) => (state.scene === 'call-back' ? state.typed : undefined);

test('without settings a friend rings, with two buttons', () => {
  expect(v.parse(settings, {})).toEqual({ scene: 'answer-button' });
  expect(presses(play('answer-button')).map(({ id }) => id)).toEqual(['decline', 'answer']);
});

test('a scene nobody drew is no setting', () => {
  expect(v.safeParse(settings, { scene: 'emergency' }).success).toBe(false);
  expect(v.safeParse(settings, { scene: 'hang-up', number: '090' }).success).toBe(false);
});

test.each([
  ['answer-button', ['answer'], 'answered'],
  ['answer-button', ['decline', 'ring-again', 'answer'], 'answered'],
  ['answer-slide', ['slide'], 'slid'],
  ['answer-slide', ['slide-button'], 'answered'],
  ['answer-slide', ['touch-knob', 'slide-short', 'slide'], 'slid'],
  ['answer-slide', ['decline', 'ring-again', 'slide'], 'slid'],
  ['hang-up', ['wake', 'hang-up'], 'hung-up'],
  ['hang-up', ['wake', 'go-home', 'back-to-call', 'hang-up'], 'hung-up'],
  ['loudspeaker', ['loudspeaker', 'volume-up', 'volume-up'], 'heard-well'],
  ['loudspeaker', ['volume-up', 'volume-up', 'loudspeaker'], 'heard-well'],
  ['loudspeaker', ['mute', 'loudspeaker', 'volume-up', 'volume-up', 'unmute'], 'heard-well'],
  ['call-back', ['person-hanako', 'call'], 'calling'],
  ['call-back', ['open-dial', ...keys('09000000000'), 'call'], 'calling'],
  ['unknown-number', ['let-ring'], 'let-ring'],
  ['unknown-number', ['decline'], 'declined-unknown'],
  ['unknown-number', ['machine'], 'left-to-machine'],
  ['unknown-number', ['answer', 'hang-up'], 'hung-up-unknown'],
  ['unknown-number', ['answer', 'tell-name', 'hang-up'], 'hung-up-unknown'],
  ['foreign-number', ['leave'], 'left-alone'],
  ['foreign-number', ['ask-somebody'], 'asked'],
  ['foreign-number', ['call-back', 'leave'], 'left-alone'],
  ['pressed-by-caller', ['hang-up'], 'hung-up-pressure'],
  ['pressed-by-caller', ['listen', 'show-video', 'hang-up'], 'hung-up-pressure'],
  ['pressed-by-caller', ['listen', 'listen', 'pay', 'hang-up'], 'hung-up-pressure'],
] satisfies [Scene, string[], string][])('%s: %j reaches the end', (scene, pressed, key) => {
  const before = play(scene, ...pressed.slice(0, -1));
  expect(isDone(before)).toBe(false);
  const state = play(scene, ...pressed);
  expect(isDone(state)).toBe(true);
  expect(said(state)).toEqual({ kind: 'ok', key: `said.${key}` });
  expect(answer(state)).toBeUndefined();
  expect(presses(state)).toEqual([]);
});

test.each([
  ['answer-button', ['decline'], 'declined'],
  ['answer-slide', ['touch-knob'], 'only-touched'],
  ['answer-slide', ['slide-short'], 'slid-short'],
  ['answer-slide', ['decline'], 'declined'],
  ['hang-up', ['wake', 'go-home'], 'still-connected'],
  ['loudspeaker', ['mute'], 'muted'],
  ['loudspeaker', ['volume-down'], 'softer'],
  ['loudspeaker', ['volume-up', 'volume-up', 'volume-up'], 'loudest'],
  ['loudspeaker', ['loudspeaker', 'loudspeaker-off'], 'loudspeaker-off'],
  ['loudspeaker', ['hang-up'], 'hung-up-early'],
  ['call-back', ['person-taro'], 'other-person'],
  ['unknown-number', ['answer', 'tell-name'], 'keep-name'],
  ['foreign-number', ['call-back'], 'stopped-in-time'],
  ['pressed-by-caller', ['tell-name'], 'keep-name'],
  ['pressed-by-caller', ['listen', 'show-video'], 'no-video'],
  ['pressed-by-caller', ['listen', 'listen', 'pay'], 'no-money'],
] satisfies [Scene, string[], string][])('%s: %j is named and explained', (scene, pressed, key) => {
  const state = play(scene, ...pressed);
  expect(isDone(state)).toBe(false);
  expect(said(state)).toEqual({ kind: 'again', pressed: { id: pressed.at(-1) }, key: `said.${key}` });
});

test('picking up an unknown call is neither right nor wrong', () => {
  expect(presses(play('unknown-number')).find(({ id }) => id === 'answer')?.isNeutral).toBe(true);
  expect(said(play('unknown-number', 'answer'))?.kind).toBe('info');
});

test('the sound goes neither below its least nor above its most', () => {
  const volumes = fc.array(fc.constantFrom('volume-up', 'volume-down'));
  fc.assert(
    fc.property(volumes, (pressed) => {
      const state = play('loudspeaker', ...pressed);
      expect(state.scene === 'loudspeaker' ? state.volume : 0).toBeGreaterThanOrEqual(1);
      expect(state.scene === 'loudspeaker' ? state.volume : 9).toBeLessThanOrEqual(3);
    }),
  );
});

test('a press that is not there changes nothing', () => {
  for (const scene of SCENES) {
    const state = play(scene);
    expect(next(state, { press: 'nowhere' })).toBe(state);
  }
});

describe('the pad', () => {
  test('shows the practice number as it is printed', () => {
    expect(showTyped(typedOf(dial('09000000000')) ?? '')).toBe(shownNumber);
    expect(showTyped('0900')).toBe('090-0');
    expect(showTyped('')).toBe('');
  });

  test('a digit that is not in the practice number is named, and can be erased', () => {
    const state = dial('0907');
    expect(said(state)).toEqual({
      kind: 'again',
      pressed: { id: 'key-7', letters: '7' },
      key: 'said.other-digit',
    });
    expect(answer(state)?.id).toBe('erase');
    expect(typedOf(next(state, { press: 'erase' }))).toBe('090');
  });

  test('whoever is far from the practice number is led to the list', () => {
    expect(answer(dial('7'))?.id).toBe('to-people');
    expect(typedOf(dial('7', 'to-people'))).toBe('');
  });

  test('a digit too many is not taken', () => {
    const state = dial('090000000000');
    expect(typedOf(state)).toBe('09000000000');
    expect(said(state)?.key).toBe('said.number-is-whole');
    expect(answer(state)?.id).toBe('call');
  });

  test('a number that is not whole is not called, and stays', () => {
    for (const digits of ['', '0', '0900000']) {
      const state = dial(digits, 'call');
      expect(said(state)).toEqual({ kind: 'again', pressed: { id: 'call' }, key: 'said.more-digits' });
      expect(typedOf(state)).toBe(digits);
    }
  });

  test.each(['110', '119', '188', '9110'])('%s is not called from here, and is gone', (digits) => {
    const state = dial(digits, 'call');
    expect(said(state)?.key).toBe('said.no-service-number');
    expect(typedOf(state)).toBe('');
    expect(isDone(state)).toBe(false);
  });

  test('another practice number is not the one on the card', () => {
    expect(said(dial('0300000000', 'call'))?.key).toBe('said.other-number');
  });

  test('at the key that makes it a number of somebody, all of it is gone', () => {
    const state = dial('0901234567');
    expect(typedOf(state)).toBe('');
    expect(said(state)).toEqual({
      kind: 'again',
      pressed: { id: 'key-7', letters: '7' },
      key: 'said.may-be-real',
    });
  });

  const digits = (least: number, most: number) =>
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: least, maxLength: most });
  const practice = PRACTICE_PHONES.map((phone) => phone.replaceAll('-', ''));

  test('no state ever holds a number that may be real, whatever is pressed', () => {
    const pressed = fc.array(
      fc.oneof(
        fc.constantFrom(...Array.from('0123456789')).map((digit) => `key-${digit}`),
        fc.constantFrom('erase', 'call', 'to-people', 'open-dial'),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pressed, (all) => {
        let state = play('call-back', 'open-dial');
        for (const press of all) {
          state = next(state, { press });
          expect(realDataIn(typedOf(state) ?? '')).toBeUndefined();
          expect((typedOf(state) ?? '').length).toBeLessThanOrEqual(11);
        }
      }),
    );
  });

  test('every telephone number but the practice ones is refused, also behind a prefix', () => {
    const prefix = fc.constantFrom('', '184', '186', '0');
    const phone = fc.tuple(prefix, digits(9, 10)).map(([before, rest]) => `${before}0${rest}`);
    fc.assert(
      fc.property(phone, (number) => {
        fc.pre(!practice.some((one) => one.startsWith(number.slice(0, 10))));
        const kept = JSON.stringify(dial(number));
        expect(kept).not.toContain(number.slice(0, 10));
        expect(mayBeReal(number)).toBe(true);
      }),
    );
  });
});

describe('the knob', () => {
  test('more than half of the way answers, a tremble is a touch', () => {
    expect(pressOfSlide(70, 100)).toBe('slide');
    expect(pressOfSlide(40, 100)).toBe('slide-short');
    expect(pressOfSlide(6, 100)).toBe('touch-knob');
    expect(pressOfSlide(-40, 100)).toBe('slide-short');
  });

  test('farther is never less', () => {
    const rank = { 'touch-knob': 0, 'slide-short': 1, slide: 2 };
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), fc.nat(400), (one, other, way) => {
        const [near, far] = one < other ? [one, other] : [other, one];
        expect(rank[pressOfSlide(near, way)]).toBeLessThanOrEqual(rank[pressOfSlide(far, way)]);
      }),
    );
  });
});
