import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import {
  answer,
  isDone,
  isForgiving,
  next,
  presses,
  said,
  settings,
  start,
  TASKS,
  type State,
  type Task,
} from '#simulators/touch/model.ts';

const fresh = (task: Task) => start(v.parse(settings, { task }));
const play = (state: State, ...moves: readonly string[]) =>
  moves.reduce((before, move) => next(before, { move }), state);
const after = (task: Task, ...moves: readonly string[]) => play(fresh(task), ...moves);
const saidOf = (state: State) => said(state)?.key;

test('without settings there is one big circle to touch', () => {
  expect(start(v.parse(settings, {})).scene).toEqual({ is: 'tap' });
});

test('a task nobody knows is no setting', () => {
  expect(v.safeParse(settings, { task: 'flick' }).success).toBe(false);
  expect(v.safeParse(settings, { task: 'tap', other: 1 }).success).toBe(false);
});

test('a short touch is enough', () => {
  const state = after('tap', 'circle');
  expect(isDone(state)).toBe(true);
  expect(said(state)).toEqual({ kind: 'ok', key: 'said.tapped' });
  expect(presses(state)).toEqual([]);
});

test.each([
  ['tap', 'long', 'said.long'],
  ['tap', 'slip', 'said.slip'],
  ['tap', 'miss', 'said.miss'],
  ['tap', 'two-fingers', 'said.two-fingers'],
  ['neighbours', 'water', 'said.neighbour'],
  ['neighbours', 'button-slip', 'said.slip'],
  ['hold', 'let-go', 'said.let-go'],
  ['hold', 'slip', 'said.hold-slip'],
  ['slide-up', 'picture', 'said.keep-finger'],
  ['slide-up', 'finger-aside', 'said.aside'],
  ['slide-up', 'slide-down', 'said.list-begins'],
  ['slide-side', 'card', 'said.keep-finger-side'],
  ['slide-side', 'finger-upright', 'said.upright'],
  ['spread', 'map', 'said.two-wanted'],
  ['spread', 'pinch', 'said.smallest'],
  ['back-home', 'home', 'said.home-later'],
  ['back-home', 'recents', 'said.recents'],
] satisfies [Task, string, string][])('%s: after %s it says %s and everything stays', (task, move, key) => {
  const state = after(task, move);
  expect(said(state)).toEqual({ kind: 'again', pressed: { id: move }, key });
  expect(state.scene).toEqual(fresh(task).scene);
});

test('the circles may be touched in any order, and one touched twice is no fault', () => {
  const two = after('sizes', 'small', 'big', 'small');
  expect(said(two)).toEqual({ kind: 'info', key: 'said.touched-already' });
  expect(answer(two)?.id).toBe('middle');
  expect(isDone(play(two, 'middle'))).toBe(true);
});

test('after three tries other ways are told, once, and from then on any touch counts', () => {
  const two = after('tap', 'miss', 'long');
  expect(isForgiving(two)).toBe(false);
  const three = play(two, 'slip');
  expect(saidOf(three)).toBe('said.other-ways');
  expect(isForgiving(three)).toBe(true);
  expect(saidOf(play(three, 'slip'))).toBe('said.slip');
});

test('where a gesture is asked for, the third try is told of the button', () => {
  expect(saidOf(after('hold', 'let-go', 'let-go', 'let-go'))).toBe('said.or-button');
  expect(saidOf(after('spread', 'map', 'map', 'map'))).toBe('said.or-button');
});

test('the cat comes into sight by sliding up, and is touched', () => {
  const state = after('slide-up', 'finger-up', 'slide-up');
  expect(saidOf(state)).toBe('said.cat-seen');
  expect(answer(state)?.id).toBe('cat');
  expect(saidOf(play(state, 'finger-up'))).toBe('said.list-ends');
  expect(isDone(play(state, 'cat'))).toBe(true);
});

test('who slides back down is told so, and the list has really moved', () => {
  const state = after('slide-up', 'slide-up', 'finger-down');
  expect(state.scene).toEqual({ is: 'slide-up', page: 0 });
  expect(saidOf(state)).toBe('said.slid-down');
});

test('the cat cannot be touched before it is in sight', () => {
  const state = after('slide-up', 'slide-up');
  expect(play(state, 'cat')).toBe(state);
});

test.each([
  [['finger-right', 'finger-left', 'finger-left']],
  [['finger-left', 'finger-right', 'finger-right']],
])('the cards are all seen whichever side comes first: %s', (moves) => {
  expect(isDone(after('slide-side', ...moves))).toBe(true);
});

test('where there is no card on that side, it says so', () => {
  expect(saidOf(after('slide-side', 'slide-right', 'slide-right'))).toBe('said.card-ends');
});

test('a card seen before is shown again, and said to be one', () => {
  const state = after('slide-side', 'slide-right', 'slide-left', 'slide-right');
  expect(state.scene).toEqual({ is: 'slide-side', card: 0, seen: [0, 1] });
  expect(saidOf(state)).toBe('said.card-seen');
});

test('the map grows by fingers or button alike, then becomes small again', () => {
  const large = after('spread', 'spread', 'bigger');
  expect(saidOf(large)).toBe('said.big-enough');
  expect(saidOf(play(large, 'bigger'))).toBe('said.biggest');
  expect(isDone(play(large, 'pinch', 'smaller'))).toBe(true);
});

test('who turns round half-way finds the map changed and the way told', () => {
  expect(saidOf(after('spread', 'spread', 'pinch'))).toBe('said.now-bigger');
  expect(saidOf(after('spread', 'spread', 'spread', 'pinch', 'spread'))).toBe('said.now-smaller');
});

test('back, then home, on a phone with three buttons and on one with a bar', () => {
  const second = after('back-home', 'back', 'home');
  expect(isDone(second)).toBe(false);
  expect(second.scene).toEqual({ is: 'bar', at: 'photo' });
  expect(saidOf(play(second, 'bar'))).toBe('said.bar-touched');
  expect(saidOf(play(second, 'back-top', 'back-top'))).toBe('said.back-enough');
  expect(isDone(play(second, 'back-top', 'bar-up'))).toBe(true);
});

test('the mixed practice is five tasks in a row, each beginning without the tries of the last', () => {
  const second = after('mixed', 'miss', 'long', 'circle');
  expect(second).toMatchObject({ number: 1, tries: 0, scene: { is: 'hold' } });
  const end = play(
    second,
    'held',
    'finger-up',
    'finger-up',
    'cat',
    'spread',
    'spread',
    'pinch',
    'pinch',
    'back-top',
    'bar-up',
  );
  expect(isDone(end)).toBe(true);
  expect(end.number).toBe(4);
});

test('a gesture of another scene changes nothing, wherever one is', () => {
  const moves = ['circle', 'held', 'finger-up', 'cat', 'spread', 'pinch', 'back', 'home', 'bar-up', 'miss'];
  fc.assert(
    fc.property(fc.constantFrom(...TASKS), fc.array(fc.constantFrom(...moves)), (task, path) => {
      const state = after(task, ...path);
      const known = presses(state).map(({ id }) => id);
      const foreign = moves.filter((move) => !known.includes(move));
      expect(foreign.map((move) => play(state, move)).every((same) => same === state)).toBe(true);
    }),
  );
});
