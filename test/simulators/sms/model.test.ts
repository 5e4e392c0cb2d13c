import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isForeignPin, PRACTICE_PIN, realDataIn } from '#core/scan/real-data.ts';
import {
  answer,
  isDone,
  LINKS,
  messageAt,
  next,
  presses,
  said,
  start,
  type SceneName,
  type State,
} from '#simulators/sms/model.ts';
import { DIGITS, writtenAt } from '#simulators/sms/touched-page.ts';

const after = (scene: SceneName, ...pressed: readonly string[]): State =>
  pressed.reduce((state, press) => next(state, { press }), start({ scene }));
const dial = (digits: string, from = start({ scene: 'touched' })): State =>
  Array.from(digits).reduce((state, digit) => next(state, { press: `digit-${digit}` }), from);

test.each(['close', 'delete'])(
  'a message left by %s is done, and not touching the link is praised',
  (press) => {
    const state = after('close', press);
    expect(isDone(state)).toBe(true);
    expect(said(state)?.kind).toBe('ok');
  },
);

test('touching the link is named by its address, explained, and leads back to the message', () => {
  const touched = after('close', 'link');
  expect(said(touched)).toEqual({
    kind: 'again',
    pressed: { id: 'link', letters: 'parcel.example.com' },
    key: 'said.close.link',
  });
  expect(isDone(touched)).toBe(false);
  const back = next(touched, { press: 'leave' });
  expect(presses(back).map(({ id }) => id)).toEqual(['link', 'close', 'delete']);
  expect(said(back)).toBeUndefined();
});

test('whoever answers 「わからない」 every time has sorted everything, and is told each time that it is good', () => {
  let state = start({ scene: 'sort' });
  for (let count = 0; count < 4; count += 1) {
    expect(isDone(state)).toBe(false);
    state = next(state, { press: 'unknown' });
    expect(said(state)).toMatchObject({ kind: 'ok', key: 'said.sort.unknown' });
  }
  expect(isDone(state)).toBe(true);
});

test.each([
  [['start'], 'tax'],
  [['bank', 'fake'], 'bank'],
  [['power', 'fake', 'fake'], 'power'],
] as const)(
  'a false message taken for real stays there and its sign is told: %j',
  ([, ...before], message) => {
    const state = after('sort', ...before, 'real');
    expect(messageAt(state)).toBe(message);
    expect(said(state)).toMatchObject({ kind: 'again', key: `said.sort.${message}.real` });
  },
);

test('the message of the practice town may be real or unknown; false is too careful, and told so kindly', () => {
  const town = after('sort', 'fake', 'fake', 'fake');
  expect(messageAt(town)).toBe('town');
  expect(presses(town).map(({ id }) => id)).not.toContain('link');
  expect(isDone(next(town, { press: 'real' }))).toBe(true);
  expect(isDone(next(town, { press: 'unknown' }))).toBe(true);
  expect(said(next(town, { press: 'fake' }))).toMatchObject({ kind: 'again', key: 'said.sort.town.fake' });
});

test('every link is an address that belongs to nobody', () => {
  for (const link of Object.values(LINKS)) expect(link).toMatch(/^[a-z]+\.example\.com$/u);
});

test('a page that asks for a number is closed, with or without digits in it', () => {
  expect(isDone(after('touched', 'close-page'))).toBe(true);
  expect(isDone(next(dial('12'), { press: 'close-page' }))).toBe(true);
});

test('the practice number grows, and each of its digits is spoken of', () => {
  const state = dial(PRACTICE_PIN);
  expect(writtenAt(state.at)).toBe(PRACTICE_PIN.length);
  expect(said(state)).toMatchObject({ kind: 'again', pressed: { id: 'digit-4', letters: '4' } });
  expect(writtenAt(next(state, { press: 'erase' }).at)).toBe(0);
});

test('a digit that is not the practice number empties the field at once', () => {
  const state = dial('129');
  expect(writtenAt(state.at)).toBe(0);
  expect(said(state)?.key).toBe('said.touched.own');
});

test('confirming and putting in the app do nothing, and say so', () => {
  for (const press of ['confirm', 'install']) {
    const state = after('touched', 'digit-1', press);
    expect(writtenAt(state.at)).toBe(1);
    expect(said(state)).toMatchObject({ kind: 'again', pressed: { id: press } });
  }
});

const keys = fc.array(fc.constantFrom(...DIGITS), { maxLength: 24 }).map((digits) => digits.join(''));

test('whatever is dialled, what stands in the field is the beginning of the practice number', () => {
  fc.assert(
    fc.property(keys, (typed) => {
      const written = writtenAt(dial(typed).at);
      expect(typed.endsWith(PRACTICE_PIN.slice(0, written))).toBe(true);
      const held = PRACTICE_PIN.slice(0, written);
      expect(realDataIn(held)).toBeUndefined();
      expect(isForeignPin(held)).toBe(false);
    }),
  );
});

test('no number that may be somebody’s own leaves a trace of more than its last digit', () => {
  const own = fc.oneof(
    keys.filter((typed) => realDataIn(typed) !== undefined),
    fc
      .array(fc.constantFrom(...DIGITS), { minLength: 4, maxLength: 4 })
      .map((digits) => digits.join(''))
      .filter(isForeignPin),
  );
  fc.assert(
    fc.property(own, (typed) => {
      const { at, last } = dial(typed);
      expect(writtenAt(at)).toBeLessThan(PRACTICE_PIN.length);
      expect(last?.press).toBe(`digit-${typed.at(-1) ?? ''}`);
      expect(last?.from).toMatch(/^(?:start|written-[1-4])$/u);
    }),
    { numRuns: 60 },
  );
});

test.each(['bookmark', 'paper', 'usual-app'])('looking by %s instead is good', (way) => {
  const state = after('where-instead', 'close', way);
  expect(isDone(state)).toBe(true);
  expect(said(state)).toMatchObject({ kind: 'ok', key: `said.instead.${way}` });
});

test.each(['link', 'reply'])('the false message is not checked by its own %s', (way) => {
  const state = after('where-instead', way);
  expect(isDone(state)).toBe(false);
  expect(said(state)?.kind).toBe('again');
});

test('opening the message again leads back to it, and the way on is still there', () => {
  const state = after('where-instead', 'close', 'open-message');
  expect(said(state)).toMatchObject({ kind: 'again', pressed: { id: 'open-message' } });
  expect(answer(state)?.id).toBe('close');
});

test('blocking and deleting are good; any answer, even 「やめて」, is explained', () => {
  for (const way of ['block', 'delete']) expect(isDone(after('reply', way))).toBe(true);
  for (const way of ['reply', 'reply-stop'])
    expect(said(after('reply', way))).toMatchObject({ kind: 'again', key: `said.reply.${way}` });
});
