import { expect, test } from 'vitest';

import { placeMachine } from '#simulators/place-machine.ts';
import { around, END, right, withLetters, wrong } from '#simulators/place.ts';

const { start, next, isDone, presses, answer, said } = placeMachine({
  drill: {
    start: {
      answer: 'on',
      ways: {
        on: right('middle'),
        aside: wrong('start', 'said.aside'),
        one: withLetters('1', wrong('start', 'said.one')),
        look: around('start'),
      },
    },
    middle: { answer: 'finish', ways: { finish: right('end', 'said.finish') } },
    end: END,
  },
});
const first = start({ scene: 'drill' });
const press = (...names: readonly string[]) =>
  names.reduce((state, name) => next(state, { press: name }), first);

test('a place without an answer is the end, and offers nothing', () => {
  expect(isDone(first)).toBe(false);
  const end = press('on', 'finish');
  expect(isDone(end)).toBe(true);
  expect(presses(end)).toEqual([]);
  expect(answer(end)).toBeUndefined();
});

test('a wrong press is named with its sentence, under its letters where it bears any', () => {
  expect(said(press('aside'))).toEqual({ kind: 'again', pressed: { id: 'aside' }, key: 'said.aside' });
  expect(said(press('one'))).toEqual({
    kind: 'again',
    pressed: { id: 'one', letters: '1' },
    key: 'said.one',
  });
});

test('a right press says what was done; one that only goes on says nothing', () => {
  expect(said(press('on'))).toBeUndefined();
  expect(said(press('on', 'finish'))).toEqual({
    kind: 'ok',
    pressed: { id: 'finish' },
    key: 'said.finish',
  });
});

test('looking around is neutral, a right press is not', () => {
  const neutral = presses(first).filter(({ isNeutral }) => isNeutral === true);
  expect(neutral.map(({ id }) => id)).toEqual(['look']);
});

test('a press that is not offered here changes nothing', () => {
  expect(press('finish')).toBe(first);
  expect(press('toString')).toBe(first);
});
