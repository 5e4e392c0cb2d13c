// Calling somebody: chosen from the list of people, or dialled with the practice number. What may be somebody's own number is let
// go of at the key that makes it one, so that no state ever holds it.
import { PRACTICE_PHONES, realDataIn } from '#core/scan/real-data.ts';

import { MOST_ANSWERS, type Said } from '../simulator.ts';
import { again, wellDone, type Move, type Told } from './moves.ts';

/** The number of the person to call, as it is printed. */
const [SHOWN = ''] = PRACTICE_PHONES;
const digitsOf = (phone: string) => phone.replaceAll('-', '');
const WANTED = digitsOf(SHOWN);
const PRACTICE = PRACTICE_PHONES.map(digitsOf);
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
/** From this length on, digits can be the whole number of a person. */
const LEAST_OF_A_PHONE = 10;
/** 110, 119, 188 and the like, #9110 without its mark. */
const MOST_OF_A_SERVICE = 4;

export type DialState = Told & {
  readonly scene: 'call-back';
  readonly place: 'people' | 'card' | 'dial' | 'calling';
  readonly typed: string;
};

export const startDial = (): DialState => ({
  scene: 'call-back',
  place: 'people',
  typed: '',
  said: undefined,
});

/** The number of the person on the card. */
export const shownNumber: string = SHOWN;

/** What is typed, grouped as the number on the card is. */
export const showTyped = (typed: string): string =>
  [typed.slice(0, 3), typed.slice(3, 7), typed.slice(7)].filter((group) => group !== '').join('-');

/** Whether these digits may be a number that somebody really has; also behind a prefix that `realDataIn` does not know. */
export const mayBeReal = (typed: string): boolean =>
  realDataIn(typed) !== undefined ||
  (typed.length >= LEAST_OF_A_PHONE && !PRACTICE.some((phone) => phone.startsWith(typed)));

function afterKey(state: DialState, digit: string): DialState {
  const pressed = { id: `key-${digit}`, letters: digit };
  const typed = state.typed + digit;
  if (WANTED.startsWith(typed)) return { ...state, typed, said: undefined };
  if (state.typed === WANTED) return { ...state, said: again(pressed, 'number-is-whole') };
  if (mayBeReal(typed)) return { ...state, typed: '', said: again(pressed, 'may-be-real') };
  return { ...state, typed, said: again(pressed, 'other-digit') };
}

const CALLED: Said = wellDone('calling');

function afterCall(state: DialState): DialState {
  const { typed } = state;
  const pressed = { id: 'call' };
  if (typed === WANTED) return { ...state, place: 'calling', typed: '', said: CALLED };
  if (WANTED.startsWith(typed)) return { ...state, said: again(pressed, 'more-digits') };
  return typed.length <= MOST_OF_A_SERVICE
    ? { ...state, typed: '', said: again(pressed, 'no-service-number') }
    : { ...state, said: again(pressed, 'other-number') };
}

/** Looking around: nothing is said, and what was typed does not stay behind when the pad is left. */
const look = (state: DialState, id: string, changes: Partial<DialState>): Move<DialState> => ({
  id,
  to: () => ({ ...state, typed: '', said: undefined, ...changes }),
  isNeutral: true,
});

const toPeople = (state: DialState) => look(state, 'to-people', { place: 'people' });

const padMoves = (state: DialState): readonly Move<DialState>[] => [
  ...DIGITS.map((digit) => ({ id: `key-${digit}`, letters: digit, to: () => afterKey(state, digit) })),
  { id: 'call', to: () => afterCall(state) },
  look(state, 'erase', { typed: state.typed.slice(0, -1) }),
  toPeople(state),
];

export function dialMoves(state: DialState): readonly Move<DialState>[] {
  switch (state.place) {
    case 'people':
      return [
        { id: 'person-hanako', to: () => ({ ...state, place: 'card', said: wellDone('chosen') }) },
        { id: 'person-taro', to: () => ({ ...state, said: again({ id: 'person-taro' }, 'other-person') }) },
        look(state, 'open-dial', { place: 'dial' }),
      ];
    case 'card':
      return [{ id: 'call', to: () => ({ ...state, place: 'calling', said: CALLED }) }, toPeople(state)];
    case 'dial':
      return padMoves(state);
    case 'calling':
      return [];
  }
}

/** The next digit; after others, to erase them, or, if that is a long way, to choose from the list instead. */
function answerOfPad(typed: string): string {
  if (typed === WANTED) return 'call';
  if (WANTED.startsWith(typed)) return `key-${WANTED[typed.length] ?? ''}`;
  let right = typed.length;
  while (!WANTED.startsWith(typed.slice(0, right))) right -= 1;
  const presses = typed.length - right + (WANTED.length - right) + 1;
  return presses > MOST_ANSWERS ? 'to-people' : 'erase';
}

export function dialAnswer({ place, typed }: DialState): string | undefined {
  switch (place) {
    case 'people':
      return 'person-hanako';
    case 'card':
      return 'call';
    case 'dial':
      return answerOfPad(typed);
    case 'calling':
      return undefined;
  }
}
