import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { DECOYS, SLIPS } from '#core/scan/practice-papers.ts';
import {
  isDone,
  next,
  noPicture,
  readCodes,
  readNumber,
  said,
  settings,
  start,
  WAYS,
  type Action,
  type State,
  type Way,
} from '#simulators/slip-reader/model.ts';

const fresh = () => start({ slip: 'A01' });
const play = (state: State, ...actions: readonly Action[]) => actions.reduce(next, state);
const reading = (way: Way) => play(fresh(), { do: 'choose-way', way });

test('without settings it reads the slip of the lesson', () => {
  expect(start(v.parse(settings, {}))).toEqual(fresh());
});

test.each([{ slip: 'Z99' }, { mode: 'distance' }, { slip: 'A01', other: 1 }])(
  'a slip nobody printed, and what it does not know, are no settings: %j',
  (written) => {
    expect(v.safeParse(settings, written).success).toBe(false);
  },
);

test.each(WAYS)('the code of the slip, read by %s, finishes the practice', (way) => {
  const state = play(reading(way), readCodes([SLIPS.A01.code]));
  expect(isDone(state)).toBe(true);
  expect(said(state)).toEqual({ kind: 'ok', key: 'said.found' });
});

test('the number of the slip finishes the practice', () => {
  const state = play(reading('number'), readNumber(SLIPS.A01.number.payment));
  expect(isDone(state)).toBe(true);
});

test.each([
  [readCodes([DECOYS.N01.code]), 'said.decoy.N01'],
  [readCodes([DECOYS.C01.code]), 'said.decoy.C01'],
  [readCodes(['https://example.jp/pay']), 'said.foreign.web'],
  [readCodes(['91'.padEnd(44, '1')]), 'said.foreign.shop-slip'],
  [readCodes(['0002010102'.padEnd(40, '5')]), 'said.foreign.shop-code'],
  [readCodes(['7'.repeat(60)]), 'said.foreign.real-slip'],
  [readCodes(['RENSHU1;B07;']), 'said.foreign.other-edition'],
  [readCodes(['こんにちは']), 'said.foreign.unknown'],
  [readCodes([]), 'said.no-code'],
  [noPicture, 'said.no-picture'],
  [readNumber(''), 'said.number.empty'],
  [readNumber('0000'), 'said.number.near'],
  [readNumber('1234'), 'said.number.unknown'],
  [readNumber('1234567890123456'), 'said.number.real-slip'],
] satisfies [Action, string][])(
  'what is not the slip stops the reading and says what it is: %#',
  (action, key) => {
    const state = play(reading('camera'), action);
    expect(state.place.at).toBe('stopped');
    expect(isDone(state)).toBe(false);
    expect(said(state)?.key).toBe(key);
  },
);

test('another practice slip is told apart from the one that is wanted', () => {
  const wanting: State = { slip: 'B99' as State['slip'], place: { at: 'read', way: 'camera' } };
  expect(said(play(wanting, readCodes([SLIPS.A01.code])))?.key).toBe('said.other-slip');
});

test('after a stop one press goes on in the same way, another chooses a way anew', () => {
  const stopped = play(reading('photo'), readCodes([]));
  expect(play(stopped, { do: 'try-again' }).place).toEqual({ at: 'read', way: 'photo' });
  expect(play(stopped, { do: 'choose-again' }).place).toEqual({ at: 'choose' });
});

test('a reading that comes when nobody reads any more changes nothing', () => {
  const done = play(reading('camera'), readCodes([SLIPS.A01.code]));
  for (const state of [fresh(), done, play(reading('camera'), readCodes(['x']))]) {
    expect(play(state, readCodes([SLIPS.A01.code]))).toBe(state);
    expect(play(state, readCodes(['https://example.jp']))).toBe(state);
  }
});

test('a finished practice begins again with one press', () => {
  const done = play(reading('camera'), readCodes([SLIPS.A01.code]));
  expect(play(done, { do: 'choose-again' })).toEqual(fresh());
});

test('no action and no state ever holds what was read or typed', () => {
  const secret = fc.string({ unit: 'grapheme-ascii', minLength: 24, maxLength: 200 });
  fc.assert(
    fc.property(secret, fc.constantFrom(...WAYS), (text, way) => {
      for (const action of [readCodes([text]), readNumber(text)]) {
        const kept = JSON.stringify([action, play(reading(way), action)]);
        for (let at = 0; at + 12 <= text.length; at += 6) expect(kept).not.toContain(text.slice(at, at + 12));
      }
    }),
  );
});
