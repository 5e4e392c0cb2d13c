// Whatever is typed, no number that may be somebody's own is ever kept.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { isCardNumber, isMyNumber, PRACTICE_PHONES } from '#core/scan/real-data.ts';
import { next, presses, said, settings, start, type State } from '#simulators/keyboard/model.ts';

const begin = (written: Record<string, unknown>): State => start(v.parse(settings, written));

const FIELDS = [
  { target: 'phone', field: 'phone' },
  { target: 'phone', field: 'text' },
  { target: 'phone', look: 'romaji' },
  { target: 'phone', look: 'flick' },
];

function pressId(state: State, id: string): State {
  const found = presses(state).find((each) => each.id === id);
  return found === undefined ? state : next(state, found.action);
}

/** The figures of the text, whatever stands between them. */
const digitsIn = (state: State) => (state.kind === 'typing' ? state.text.replaceAll(/\D/gu, '') : '');

/** Types the digits one by one, with presses between them that must not matter, and gives every state on the way. */
function typeAll(first: State, digits: string, between: readonly (readonly string[])[]): State[] {
  let state = pressId(first, 'mode-numbers');
  return Array.from(digits).flatMap((digit, at) => {
    const states = [`num-${digit}`, ...(between[at] ?? [])].map((id) => {
      state = pressId(state, id);
      return state;
    });
    return states;
  });
}

const digits = (least: number, most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((each) => each.join(''));

/** The one figure that makes a number pass its check. */
const completed = (check: (text: string) => boolean) => (begun: string) =>
  Array.from({ length: 10 }, (_, figure) => `${begun}${figure}`).find(check) ?? '';

const practice = PRACTICE_PHONES.map((phone) => phone.replaceAll('-', ''));
const myNumber = digits(11, 11).map(completed(isMyNumber));
const card = digits(13, 18).map(completed(isCardNumber));
const phone = digits(9, 10)
  .map((rest) => `0${rest}`)
  .filter((number) => !practice.some((each) => each.startsWith(number)));
const hyphens = fc.array(fc.constantFrom([], [], ['num-hyphen']), { maxLength: 19 });

test.each([
  ['a My Number', myNumber],
  ['a card number', card],
  ['a telephone number', phone],
] as const)(
  '%s, typed in any field with or without hyphens, is in no state after its last key',
  (_, real) => {
    fc.assert(
      fc.property(real, hyphens, fc.constantFrom(...FIELDS), (number, between, field) => {
        const states = typeAll(begin(field), number, between);
        for (const state of states) {
          expect(digitsIn(state)).not.toContain(number);
          expect(JSON.stringify(state)).not.toContain(number);
        }
        expect(states.map((state) => said(state)?.key)).toContainEqual(expect.stringMatching(/refused/u));
      }),
    );
  },
);

test('the kind of number is named when nothing else was taken for one before it', () => {
  const typed = (number: string) =>
    typeAll(begin(FIELDS[0] ?? {}), number, []).find((state) => said(state)?.key?.includes('refused'));
  expect(said(typed('123456789018') ?? begin({}))?.key).toBe('said.refused.my-number');
  expect(said(typed('4012888888881881') ?? begin({}))?.key).toBe('said.refused.card');
  expect(said(typed('0312345678') ?? begin({}))?.key).toBe('said.refused.phone');
});

test('a refused number leaves an empty field and the same exercise', () => {
  const refused = typeAll(begin({ target: 'phone' }), '0312345678', []).at(-1);
  expect(refused).toMatchObject({ text: '', caret: 0, target: 'phone', isDone: false });
});

test('whichever keys are pressed, a number put together with the arrows is seen as well', () => {
  const number = '0312345678';
  const state = begin({ target: 'phone', field: 'phone' });
  // the last figure first, each further one before it
  let now = state;
  for (const digit of Array.from(number).toReversed()) {
    now = next(now, { do: 'key', key: `num-${digit}` });
    now = next(now, { do: 'move', by: -1 });
  }
  expect(JSON.stringify(now)).not.toContain(number);
});

test('letters between the figures hide no number', () => {
  let now = begin({ target: 'phone', field: 'text' });
  for (const digit of '0312345678') {
    now = next(now, { do: 'key', key: `num-${digit}` });
    now = next(now, { do: 'key', key: 'kana-ya' });
  }
  expect(digitsIn(now)).not.toContain('0312345678');
});

test('any PIN but the practice one is let go of with its fourth figure, and no figure of it is spoken', () => {
  fc.assert(
    fc.property(
      digits(4, 8).filter((pin) => !pin.startsWith('1234')),
      (pin) => {
        const states = typeAll(begin({ target: 'pin' }), pin, []);
        for (const state of states) {
          expect(state.kind === 'typing' && state.text).toMatch(/^(?:\d{0,3}|1234)$/u);
          expect(said(state)?.pressed?.letters).toBeUndefined();
        }
        expect(said(states[3] ?? begin({}))?.key).toBe('said.refused.pin');
      },
    ),
  );
});

test('after the practice PIN a further figure empties the field', () => {
  const states = typeAll(begin({ target: 'pin' }), '12345', []);
  expect(states[3]).toMatchObject({ text: '1234' });
  expect(states[4]).toMatchObject({ text: '' });
});

test('a text longer than any exercise is let go of, so that nothing hides in it', () => {
  let now = begin({});
  for (let count = 0; count < 200; count += 1) {
    now = next(now, { do: 'key', key: count % 2 === 0 ? 'kana-a' : 'kana-ka' });
    expect(now.kind === 'typing' && now.text.length).toBeLessThanOrEqual(26);
  }
});
