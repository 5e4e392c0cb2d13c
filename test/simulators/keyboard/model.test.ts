import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { TARGETS } from '#simulators/keyboard/exercises.ts';
import { LOOKS } from '#simulators/keyboard/keys.ts';
import {
  answer,
  isDone,
  next,
  presses,
  said,
  settings,
  start,
  type Action,
  type State,
} from '#simulators/keyboard/model.ts';
import { waitMs } from '#simulators/keyboard/typing.ts';
import type { AnySimulator } from '#simulators/simulator.ts';

import { answersLeft, faultsOf } from '../walk.ts';

const machine = { settings, start, next, isDone, said, presses, answer } as unknown as AnySimulator;

const begin = (written: Record<string, unknown> = {}): State => start(v.parse(settings, written));

/** Presses what bears this id; fails where it is not on the face. */
function press(state: State, id: string): State {
  const found = presses(state).find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not on the face`);
  return next(state, found.action);
}
const play = (state: State, ...ids: readonly string[]) => ids.reduce(press, state);
const textOf = (state: State) => (state.kind === 'typing' ? state.text : state.words.join(''));
const times = (count: number, id: string) => Array.from({ length: count }, () => id);

/** The ids of the answers in a row, to the end. */
function wayOf(from: State): string[] {
  const ids: string[] = [];
  for (let state = from; !isDone(state) && ids.length < 20;) {
    const id = answer(state)?.id ?? 'none';
    ids.push(id);
    state = press(state, id);
  }
  return ids;
}

describe('every exercise with every look', () => {
  const all = TARGETS.flatMap((target) => LOOKS.map((look) => ({ target, look })));

  test.each(all)('$target, $look: the answers lead to the end, none of them is spoken against', (setting) => {
    let state = begin(setting);
    for (const id of wayOf(state)) {
      state = press(state, id);
      expect(said(state)?.kind).not.toBe('again');
    }
    expect(isDone(state)).toBe(true);
    expect(said(state)?.kind).toBe('ok');
  });

  test.each(all)('$target, $look: wherever a person gets to, at most 12 answers are left', (setting) => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9999 }), { maxLength: 40 }), (numbers) => {
        let state = begin(setting);
        for (const number of numbers) {
          const all = presses(state);
          const chosen = all[number % Math.max(all.length, 1)];
          if (chosen === undefined) break;
          state = next(state, chosen.action);
        }
        expect(answersLeft(machine, state)).toBeLessThanOrEqual(12);
        expect(faultsOf(machine, state)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

test('by itself it wants a message on a keypad, in a field for text', () => {
  expect(begin()).toMatchObject({ target: 'message', look: 'keypad', field: 'text', mode: 'kana' });
});

test.each([{ look: 'ancient' }, { target: 'poem' }, { target: 'pin', field: 'text' }, { letters: 'あ' }])(
  'settings that cannot be are refused: %o',
  (written) => {
    expect(v.safeParse(settings, written).success).toBe(false);
  },
);

describe('one key several times', () => {
  const fresh = () => begin({ target: 'same-key' });

  test('each press of the same key turns the letter on, and after the last comes the first', () => {
    expect([1, 2, 3, 4, 5, 6].map((count) => textOf(play(fresh(), ...times(count, 'kana-a'))))).toEqual(
      Array.from('あいうえおあ'),
    );
  });

  test('the third letter is taken with 「できた」, not before', () => {
    const early = play(fresh(), 'kana-a', 'done');
    expect(isDone(early)).toBe(false);
    expect(said(early)).toEqual({ kind: 'again', pressed: { id: 'done' }, key: 'said.not-yet' });
    expect(said(play(fresh(), ...times(3, 'kana-a'), 'done'))).toEqual({
      kind: 'ok',
      key: 'said.done.same-key',
    });
  });

  test('one press too many is named, and the delete key is the answer', () => {
    const passed = play(fresh(), ...times(4, 'kana-a'));
    expect(said(passed)).toEqual({
      kind: 'again',
      pressed: { id: 'kana-a', letters: 'あ' },
      key: 'said.passed',
    });
    expect(answer(passed)?.id).toBe('delete');
    expect(textOf(press(passed, 'delete'))).toBe('');
  });

  test('another key is named, and the delete key is the answer', () => {
    const wrong = play(fresh(), 'kana-ka');
    expect(said(wrong)).toEqual({
      kind: 'again',
      pressed: { id: 'kana-ka', letters: 'か' },
      key: 'said.other-letter',
    });
    expect(answer(wrong)?.id).toBe('delete');
  });

  test('waiting begins the next letter, says so, and waits longer each time until it never cuts short', () => {
    let state = fresh();
    const waits: (number | undefined)[] = [];
    for (let count = 0; count < 4; count += 1) {
      state = press(play(state, 'clear'), 'kana-a');
      if (state.kind !== 'typing') throw new Error('not typing');
      waits.push(waitMs(state));
      if (waitMs(state) !== undefined) state = press(state, 'pause');
    }
    expect(waits).toEqual([1500, 3000, 6000, undefined]);
    expect(said(press(press(fresh(), 'kana-a'), 'pause'))).toEqual({ kind: 'info', key: 'said.waited' });
  });

  test('waiting after the right letter says nothing and changes no letter', () => {
    const rested = press(play(fresh(), ...times(3, 'kana-a')), 'pause');
    expect([textOf(rested), said(rested)]).toEqual(['う', undefined]);
    expect(textOf(press(rested, 'kana-a'))).toBe('うあ');
  });

  test('a wait that ends when no letter is open any more changes nothing', () => {
    const state = fresh();
    expect(next(state, { do: 'pause' })).toBe(state);
  });
});

test('two letters of one key: the button begins the next letter, without it the first one turns on', () => {
  const fresh = begin({ target: 'marks' });
  expect(wayOf(fresh)).toEqual(['kana-ka', 'next-letter', 'kana-ka', 'kana-ka', 'small', 'done']);
  expect(said(play(fresh, 'kana-ka', 'kana-ka'))).toMatchObject({ kind: 'again', key: 'said.same-key' });
  expect(answer(press(play(fresh, 'kana-ka'), 'pause'))?.id).toBe('kana-ka');
});

test('the small key makes つ small, gives it marks, and brings it back', () => {
  const small = begin({ target: 'small-letter' });
  const after = (count: number) =>
    textOf(play(small, ...times(2, 'kana-ka'), ...times(3, 'kana-ta'), ...times(count, 'small')));
  expect([0, 1, 2, 3].map(after)).toEqual(['きつ', 'きっ', 'きづ', 'きつ']);
});

test('kana are offered as kanji; the wrong ones are named, and erasing all is one way back', () => {
  const kana = play(begin({ target: 'convert' }), 'kana-ha', 'kana-na', ...times(2, 'kana-ma'));
  expect(textOf(kana)).toBe('はなみ');
  expect(answer(kana)).toMatchObject({ id: 'candidate-1', letters: '花見' });
  const other = press(kana, 'candidate-0');
  expect(said(other)).toEqual({
    kind: 'again',
    pressed: { id: 'candidate-0', letters: '花実' },
    key: 'said.other-word',
  });
  expect(textOf(press(other, 'clear'))).toBe('');
  expect(said(play(kana, 'candidate-1', 'done'))?.kind).toBe('ok');
});

test('a letter goes in where the caret stands', () => {
  const gap = begin({ target: 'insert' });
  expect(wayOf(gap)).toEqual(['left', ...times(3, 'kana-ka'), 'done']);
  expect(textOf(play(gap, 'left', ...times(3, 'kana-ka')))).toBe('さくら');
  // the letter that is still changing can be turned on in the middle as well
  expect(textOf(play(gap, 'left', 'kana-ka'))).toBe('さから');
  expect(said(press(gap, 'kana-ka'))).toMatchObject({ kind: 'again', key: 'said.other-letter' });
});

test.each(['090-0000-0000', '09000000000'])('the practice number may be written out: %s', (number) => {
  const digits = Array.from(number, (digit) => (digit === '-' ? 'num-hyphen' : `num-${digit}`));
  expect(isDone(play(begin({ target: 'phone' }), 'mode-numbers', ...digits, 'done'))).toBe(true);
});

test('the practice number is offered after three figures, and a number field brings its own keys', () => {
  expect(wayOf(begin({ target: 'phone' }))).toEqual([
    'mode-numbers',
    'num-0',
    'num-9',
    'num-0',
    'candidate-0',
    'done',
  ]);
  const field = begin({ target: 'phone', field: 'phone' });
  expect(answer(field)?.id).toBe('num-0');
  expect(presses(field).some(({ id }) => id.startsWith('mode'))).toBe(false);
});

test('a flick writes in one movement what the two buttons write', () => {
  const fresh = begin({ target: 'autumn', look: 'flick' });
  const slid = play(fresh, 'kana-a', 'direction-1', 'kana-na', 'direction-0', 'slide-kana-ha-4');
  const pressed = play(fresh, 'kana-a', 'direction-1', 'kana-na', 'direction-0', 'kana-ha', 'direction-4');
  expect(slid).toEqual(pressed);
  expect(textOf(slid)).toBe('いなほ');
  expect(presses(fresh).find(({ id }) => id === 'slide-kana-ha-4')?.by).toBe('gesture');
});

test('roman letters become kana as they are written', () => {
  const type = (letters: string) =>
    textOf(
      play(begin({ target: 'message', look: 'romaji' }), ...Array.from(letters, (letter) => `key-${letter}`)),
    );
  expect(['kitte', 'shi', 'kyou', 'kanpai', 'konnnichiha', 'konya', 'zzz'].map(type)).toEqual([
    'きって',
    'し',
    'きょう',
    'かんぱい',
    'こんにちは',
    'こにゃ',
    'っっz',
  ]);
});

test('the look can be changed while writing; what is written stays', () => {
  const begun = play(begin(), 'kana-a', 'look', 'slide-kana-ra-1', 'look');
  expect(begun).toMatchObject({ look: 'romaji', text: 'あり' });
  expect(wayOf(begun)).toEqual(['candidate-0', 'candidate-0', 'key-m', 'key-a', 'candidate-0', 'done']);
});

test('by voice: the wrong kanji is touched and changed for the right one', () => {
  const fresh = begin({ target: 'voice' });
  expect(wayOf(fresh)).toEqual(['listen', 'heard', 'word-0', 'kanji-1', 'done']);
  const heard = play(fresh, 'listen', 'heard');
  expect(said(press(heard, 'word-2'))).toMatchObject({ kind: 'again', key: 'said.word-is-right' });
  expect(said(press(heard, 'done'))).toMatchObject({ kind: 'again', key: 'said.look-again' });
  expect(said(play(heard, 'word-0', 'kanji-0'))).toMatchObject({
    kind: 'again',
    key: 'said.other-kanji',
  });
});

test('what belongs to the other way of writing changes nothing', () => {
  const [typing, voice] = [begin(), begin({ target: 'voice' })];
  const strays: readonly [State, Action][] = [
    [typing, { do: 'listen' }],
    [voice, { do: 'small' }],
  ];
  for (const [state, action] of strays) expect(next(state, action)).toBe(state);
});
