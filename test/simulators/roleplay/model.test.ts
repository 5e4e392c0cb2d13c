import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { LANGUAGES } from '#i18n/languages.ts';
import '#i18n/simulator-words.ts';
import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { wordsFor } from '#i18n/use-words.ts';
import {
  answer,
  isDone,
  next,
  presses,
  said,
  settings,
  start,
  type State,
} from '#simulators/roleplay/model.ts';
import { SCENE_IDS, sceneOf, type SceneId } from '#simulators/roleplay/scenes.ts';

const begin = (scene: SceneId = 'type-it-for-me') => start(v.parse(settings, { scene }));
const give = (state: State, ...answers: readonly string[]) =>
  answers.reduce((now, one) => next(now, { do: 'answer', answer: one }), state);

/** A scene answered rightly to its end. */
function finish(state: State): State {
  const right = answer(state);
  return right === undefined ? state : finish(next(state, right.action));
}

/** Every answer there is, with its turn. */
const EXCHANGES = SCENE_IDS.flatMap((scene) =>
  sceneOf(scene).turns.flatMap(({ id: turn, answers }) => answers.map((one) => ({ turn, ...one }))),
);

describe('the scenes', () => {
  test.each(SCENE_IDS)('%s: two to four answers a turn, at least one of them right', (scene) => {
    for (const { id, answers } of sceneOf(scene).turns) {
      expect(answers.length, id).toBeGreaterThanOrEqual(2);
      expect(answers.length, id).toBeLessThanOrEqual(4);
      expect(
        answers.some(({ isRight }) => isRight),
        id,
      ).toBe(true);
      expect(new Set(answers.map((one) => one.id)).size, id).toBe(answers.length);
    }
  });

  test.each(SCENE_IDS)('%s: a talk only goes forward, so it ends', (scene) => {
    const ids = sceneOf(scene).turns.map(({ id }) => id);
    const back = sceneOf(scene).turns.flatMap(({ answers }, at) =>
      answers.filter(({ then }) => then !== undefined && ids.indexOf(then) <= at),
    );
    expect(back).toEqual([]);
  });

  test('no two turns bear one name, as their words lie side by side', () => {
    const ids = SCENE_IDS.flatMap((scene) => sceneOf(scene).turns.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('where everything is sorted, each turn offers the same answers', () => {
    for (const scene of SCENE_IDS) {
      const { isSorting, turns } = sceneOf(scene);
      if (isSorting !== true) continue;
      expect(new Set(turns.map(({ answers }) => answers.map(({ id }) => id).join(' '))).size).toBe(1);
    }
  });
});

describe('the settings', () => {
  test('without settings it begins with the PIN and offers the other scenes', () => {
    expect(v.parse(settings, {})).toEqual({ scene: 'type-it-for-me', offersOthers: true });
  });

  test('a scene nobody wrote is no setting', () => {
    expect(v.safeParse(settings, { scene: 'buy-it' }).success).toBe(false);
    expect(v.safeParse(settings, { scenes: 'card-back' }).success).toBe(false);
  });
});

describe('the talk', () => {
  test('looking away leads on, waiting ends the scene', () => {
    const state = give(begin(), 'look-away');
    expect(said(state)).toEqual({ kind: 'ok', key: 'said.please-type.look-away' });
    expect(state.turn).toBe('slow');
    expect(isDone(give(state, 'wait-aloud'))).toBe(true);
  });

  test('of several right answers each one is good', () => {
    const slow = give(begin(), 'look-away');
    for (const right of ['wait-aloud', 'hands-on-knees']) {
      expect(isDone(give(slow, right))).toBe(true);
      expect(said(give(slow, right))?.kind).toBe('ok');
    }
  });

  test('an answer that breaks a promise is explained, and the same turn waits', () => {
    const state = give(begin(), 'watch-and-help');
    expect(said(state)).toEqual({
      kind: 'again',
      pressed: { id: 'watch-and-help' },
      key: 'said.please-type.watch-and-help',
    });
    expect(state).toMatchObject({ turn: 'please-type', past: [] });
  });

  test('whoever asked for the number can still stop the resident from saying it', () => {
    const state = give(begin(), 'hear-and-type');
    expect(said(state)?.kind).toBe('again');
    expect(state.turn).toBe('starts-to-tell');
    expect(give(state, 'just-this-once').turn).toBe('starts-to-tell');
    expect(give(state, 'stop-there').turn).toBe('slow');
    expect(give(state, 'stop-there').past.map((one) => one.answer)).toEqual(['hear-and-type', 'stop-there']);
  });

  test('an answer that was not offered changes nothing', () => {
    const state = begin('card-back');
    expect(give(state, 'look-away')).toBe(state);
    const done = finish(state);
    expect(give(done, 'stay-on-table')).toBe(done);
  });

  test.each(SCENE_IDS)('%s ends after its right answers, with none left to give', (scene) => {
    const done = finish(begin(scene));
    expect(isDone(done)).toBe(true);
    expect(answer(done)).toBeUndefined();
    expect(said(done)?.kind).toBe('ok');
  });

  test('the past is the talk in its order: each exchange leads to the turn of the following one', () => {
    const picks = fc.array(fc.nat({ max: 3 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...SCENE_IDS), picks, (scene, numbers) => {
        let state = begin(scene);
        for (const number of numbers) {
          if (isDone(state)) break;
          const offered = presses(state);
          const before = state;
          state = next(state, offered[number % offered.length]!.action);
          expect([before.past.length, before.past.length + 1]).toContain(state.past.length);
          expect(state.past.slice(0, before.past.length)).toEqual(before.past);
        }
        expect(new Set(state.past.map(({ turn }) => turn)).size).toBe(state.past.length);
      }),
    );
  });

  test('by itself it goes through all the scenes and round again', () => {
    let state = begin();
    const seen = SCENE_IDS.map(() => {
      const { scene } = state;
      state = next(finish(state), { do: 'another-scene' });
      return scene;
    });
    expect(seen).toEqual(SCENE_IDS);
    expect(state).toEqual(begin());
  });

  test('in a lesson with an order of its own a finished scene offers nothing more', () => {
    expect(presses(finish(start({ scene: 'card-back', offersOthers: false })))).toEqual([]);
    expect(presses(finish(begin())).map(({ id, isNeutral }) => [id, isNeutral])).toEqual([
      ['another-scene', true],
    ]);
  });
});

describe('the words', () => {
  const NAME = 'simulators/roleplay';
  beforeAll(() => loadWords([NAME]));
  afterAll(() => setLanguage('ja'));

  test.each(LANGUAGES)('each answer has its own sentence about what it does, in %s', async (language) => {
    await setLanguage(language);
    const say = wordsFor(NAME);
    const keys = EXCHANGES.map(({ turn, id }) => `said.${turn}.${id}`);
    expect(keys.filter((key) => say.plain(key) === key || say.plain(key) === '')).toEqual([]);
  });

  test('whoever presses elsewhere is not scolded', async () => {
    await setLanguage('ja');
    const say = wordsFor(NAME);
    const scolding = /だめ|いけません|まちがい|ちがいます[。]?$|してはいけない/u;
    const wrong = EXCHANGES.filter(({ isRight }) => isRight !== true);
    expect(wrong.filter(({ turn, id }) => scolding.test(say.plain(`said.${turn}.${id}`)))).toEqual([]);
  });
});
