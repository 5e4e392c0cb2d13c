import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { LEVELS } from '#simulators/alert/ladder.ts';
import {
  answer,
  isDone,
  next,
  presses,
  said,
  SCENES,
  settings,
  start,
  type State,
} from '#simulators/alert/model.ts';

const begin = (set: unknown) => start(v.parse(settings, set));
const play = (set: unknown, ...ids: readonly string[]): State =>
  ids.reduce((state, press) => next(state, { press }), begin(set));
const ids = (state: State) => presses(state).map(({ id }) => id);

test('without settings an alert arrives', () => {
  expect(begin({}).scene).toBe('arrives');
});

test('a scene nobody drew is no setting, nor is a level that asks nothing', () => {
  expect(v.safeParse(settings, { scene: 'flood' }).success).toBe(false);
  expect(v.safeParse(settings, { scene: 'who-moves', level: 1 }).success).toBe(false);
  expect(v.safeParse(settings, { colour: 'red' }).success).toBe(false);
});

test.each(SCENES)('%s: the answers alone lead to the end, and there is nothing left to press', (scene) => {
  let state = begin({ scene });
  for (let step = answer(state); step !== undefined; step = answer(state)) state = next(state, step.action);
  expect(isDone(state)).toBe(true);
  expect(presses(state)).toEqual([]);
  expect(said(state)?.kind).toBe('ok');
});

test.each(SCENES)('%s: a press that is not offered changes nothing', (scene) => {
  const state = begin({ scene });
  fc.assert(
    fc.property(
      fc.string().filter((press) => !ids(state).includes(press)),
      (press) => {
        expect(next(state, { press })).toBe(state);
      },
    ),
  );
});

describe('an alert arrives', () => {
  test('it may be read before the sound is stopped', () => {
    expect(isDone(play({}, 'read-on', 'stop-sound', 'close'))).toBe(true);
  });

  test.each([
    [['close'], 'said.arrives.unread'],
    [['stop-sound', 'close'], 'said.arrives.unread'],
    [['read-on', 'close'], 'said.arrives.ringing'],
    [['stop-sound', 'stop-sound'], 'said.arrives.already-quiet'],
    [['photos'], 'said.arrives.beneath'],
    [['stop-sound', 'read-on', 'telephone'], 'said.arrives.beneath'],
  ])('%j does not end it, is named, and the alert stays', (pressed, key) => {
    const state = play({}, ...pressed);
    expect(isDone(state)).toBe(false);
    expect(said(state)).toEqual({ kind: 'again', pressed: { id: pressed.at(-1) }, key });
    expect(ids(state)).toContain('close');
  });
});

describe('before the rain', () => {
  test('the phone is heard only when it is loud and no longer silent, whichever came first', () => {
    expect(isDone(play({ scene: 'volume' }, 'silent-off', 'louder', 'louder'))).toBe(false);
    expect(isDone(play({ scene: 'volume' }, 'louder', 'louder', 'louder'))).toBe(false);
    expect(isDone(play({ scene: 'volume' }, 'louder', 'silent-off', 'louder', 'louder'))).toBe(true);
  });

  test('turning it down or silent is named and can be taken back', () => {
    const quiet = play({ scene: 'volume' }, 'quieter', 'quieter', 'quieter');
    expect(quiet).toMatchObject({ volume: 0 });
    expect(said(quiet)).toMatchObject({ kind: 'again', pressed: { id: 'quieter' } });
    const silent = play({ scene: 'volume' }, 'silent-off', 'silent-on');
    expect(silent).toMatchObject({ isSilent: true });
    expect(said(silent)).toMatchObject({ kind: 'again', pressed: { id: 'silent-on' } });
  });

  test('louder than loud is named, and the silent mode is pointed at', () => {
    const state = play({ scene: 'volume' }, 'louder', 'louder', 'louder', 'louder');
    expect(said(state)).toMatchObject({ kind: 'again', key: 'said.volume.loudest' });
    expect(answer(state)?.id).toBe('silent-off');
  });
});

describe('the ladder', () => {
  test('the next card lies down when it is pressed', () => {
    expect(play({ scene: 'ladder' }, 'card-1', 'card-2')).toMatchObject({ placed: [1, 2], held: undefined });
  });

  test('another card is named, explained and held, and lies down on its own rung', () => {
    const held = play({ scene: 'ladder' }, 'card-5');
    expect(said(held)).toEqual({ kind: 'again', pressed: { id: 'card-5' }, key: 'said.ladder.card-5' });
    expect(next(held, { press: 'rung-5' })).toMatchObject({ placed: [5], held: undefined });
  });

  test('a held card does not lie down on a rung of another level', () => {
    const state = play({ scene: 'ladder' }, 'card-4', 'rung-3');
    expect(state).toMatchObject({ placed: [], held: 4 });
    expect(said(state)).toMatchObject({ kind: 'again', pressed: { id: 'rung-3' } });
  });

  test('a rung that is pressed with empty hands asks for a card', () => {
    expect(said(play({ scene: 'ladder' }, 'rung-1'))?.key).toBe('said.ladder.no-card');
  });

  test('after any presses no card lies twice, and none on a rung of another level', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 99 }), { maxLength: 40 }), (numbers) => {
        let state = begin({ scene: 'ladder' });
        for (const number of numbers) {
          const offered = presses(state);
          const press = offered[number % Math.max(1, offered.length)];
          if (press !== undefined) state = next(state, press.action);
        }
        if (state.scene !== 'ladder') throw new Error('the scene changed');
        const placedOnce = new Set(state.placed);
        expect(state.placed).toEqual(LEVELS.filter((level) => placedOnce.has(level)));
        const shown = ids(state);
        for (const level of state.placed) {
          expect(shown).not.toContain(`card-${level}`);
          expect(shown).not.toContain(`rung-${level}`);
        }
      }),
    );
  });
});

describe('who moves', () => {
  test.each([
    [3, 'leave-now'],
    [4, 'leave-now'],
    [5, 'stay-safe'],
  ])('at level %i only one move is right, and each other is named with its reason', (level, right) => {
    const set = { scene: 'who-moves', level };
    for (const id of ids(begin(set))) {
      const state = play(set, id);
      expect(isDone(state), id).toBe(id === right);
      expect(said(state)?.key).toBe(`said.who-moves.${level}.${id}`);
      expect(said(state)?.kind).toBe(id === right ? 'ok' : 'again');
    }
  });

  test('without a level 3, 4 and 5 are asked in turn', () => {
    expect(play({ scene: 'who-moves' }, 'leave-now')).toMatchObject({ levels: [4, 5] });
    expect(isDone(play({ scene: 'who-moves' }, 'leave-now', 'leave-now', 'stay-safe'))).toBe(true);
  });
});

describe('the map', () => {
  test('first my home is found and its level said, then the neighbour’s', () => {
    expect(isDone(play({ scene: 'map' }, 'river', 'level-4', 'hill'))).toBe(false);
    expect(isDone(play({ scene: 'map' }, 'river', 'level-4', 'hill', 'level-3'))).toBe(true);
  });

  test('another part of the town, or another level, is named and nothing is lost', () => {
    const lost = play({ scene: 'map' }, 'harbour');
    expect(said(lost)).toMatchObject({ kind: 'again', pressed: { id: 'harbour' } });
    const wrong = play({ scene: 'map' }, 'river', 'level-5');
    expect(wrong).toMatchObject({ isFound: true });
    expect(said(wrong)).toMatchObject({ kind: 'again', pressed: { id: 'level-5' } });
  });
});

describe('the bag', () => {
  test('is packed in any order', () => {
    const order = fc.shuffledSubarray(['medicine', 'charger', 'glasses', 'papers'], { minLength: 4 });
    fc.assert(
      fc.property(order, (things) => {
        const state = play({ scene: 'pack' }, ...things);
        expect(isDone(state)).toBe(true);
        expect(said(state)?.key).toBe('said.pack.done');
      }),
    );
  });

  test.each(['television', 'rice', 'vase'])('%s is kindly declined and stays on the table', (thing) => {
    const state = play({ scene: 'pack' }, thing);
    expect(said(state)).toEqual({ kind: 'again', pressed: { id: thing }, key: `said.pack.${thing}` });
    expect(state).toMatchObject({ packed: [] });
    expect(ids(state)).toContain(thing);
  });
});
