// Writing with a drawn keyboard: what each press does, and what is said about it.
import type { PressName, Said } from '../simulator.ts';
import { EXERCISES, type TypingTarget } from './exercises.ts';
import { refusalOf, type Field } from './guard.ts';
import { LOOKS, type Look } from './keys.ts';
import { planFrom, type Plan } from './plan.ts';
import { nameOf, type TypingAction } from './press-names.ts';
import { EMPTY, write, type Board, type Stroke, type Written } from './writing.ts';

export type TypingState = Written &
  Board & {
    readonly kind: 'typing';
    readonly field: Field;
    /** How often waiting has cut a letter short; each time the next wait is longer, and in the end there is none. */
    readonly slow: number;
    readonly isDone: boolean;
    readonly said: Said | undefined;
  };

/** How long a letter waits for the next press of its key, by how often that was too short. */
const WAITS_MS = [1500, 3000, 6000] as const;

/** After how long the letter comes to rest by itself; undefined if it never does. */
export const waitMs = ({ pending, slow }: TypingState): number | undefined =>
  pending === undefined ? undefined : WAITS_MS[slow];

type TypingSettings = { readonly target: TypingTarget; readonly look: Look; readonly field: Field };

/** The empty field, or the text that has a gap. A field for numbers brings its own keyboard. */
export function startTyping({ target, look, field }: TypingSettings): TypingState {
  const { before = '', after = '' } = EXERCISES[target].begun ?? {};
  const text = before + after;
  return {
    ...EMPTY,
    text,
    caret: text.length,
    kind: 'typing',
    target,
    look,
    field,
    mode: field === 'text' ? 'kana' : 'numbers',
    slow: 0,
    isDone: false,
    said: undefined,
  };
}

/** The shortest way to the end from here. */
export const planOf = (state: TypingState): Plan => planFrom(state, state);

const atRest = (state: TypingState): TypingState => ({
  ...state,
  pending: undefined,
  open: undefined,
  said: undefined,
});

/** A figure of a PIN is not said aloud, not even a wrong one. */
const pressedIn = (state: TypingState, action: TypingAction): PressName => {
  const name = nameOf(action, state);
  return state.field === 'pin' && action.do === 'key' ? { id: name.id } : name;
};

const again = (state: TypingState, pressed: PressName, key: string): TypingState => ({
  ...state,
  said: { kind: 'again', pressed, key: `said.${key}` },
});

/** The sentence about a press that leads away. */
function keyOfMiss(before: TypingState, action: Stroke): string {
  if (action.do === 'candidate') return 'other-word';
  if (action.do === 'small') return 'other-mark';
  if (action.do === 'next-letter') return 'too-early';
  if (action.do !== 'key' || before.pending !== action.key) return 'other-letter';
  return planOf(before).next.do === 'next-letter' ? 'same-key' : 'passed';
}

const NEUTRAL: readonly TypingAction['do'][] = ['delete', 'move', 'close'];

/** One press that writes or takes away, judged by whether it leads nearer. */
function afterStroke(state: TypingState, action: Stroke): TypingState {
  const written = write(state, action, state);
  const next: TypingState = { ...state, ...written, said: undefined };
  const refusal = refusalOf(written.text, state.field);
  if (refusal !== undefined)
    return again({ ...next, ...EMPTY }, pressedIn(state, action), `refused.${refusal}`);
  if (action.do === 'clear') return { ...next, said: { kind: 'info', key: 'said.cleared' } };
  if (NEUTRAL.includes(action.do)) return next;
  const plan = planOf(next);
  return plan.isBack && plan.left >= planOf(state).left
    ? again(next, pressedIn(state, action), keyOfMiss(state, action))
    : next;
}

/** Nobody pressed for a while. Whoever was still on the way to a letter gets longer next time. */
function afterPause(state: TypingState): TypingState {
  if (state.pending === undefined) return state;
  const next = atRest(state);
  const isCutShort = planOf(next).isBack && !planOf(state).isBack;
  return isCutShort ? { ...next, slow: state.slow + 1, said: { kind: 'info', key: 'said.waited' } } : next;
}

const afterDone = (state: TypingState): TypingState =>
  EXERCISES[state.target].want.includes(state.text)
    ? { ...atRest(state), isDone: true, said: { kind: 'ok', key: `said.done.${state.target}` } }
    : again(atRest(state), { id: 'done' }, 'not-yet');

/** The state after one press, or after a while without any. */
export function nextTyping(state: TypingState, action: TypingAction): TypingState {
  if (state.isDone) return state;
  switch (action.do) {
    case 'done':
      return afterDone(state);
    case 'pause':
      return afterPause(state);
    case 'mode':
      return { ...atRest(state), mode: action.mode };
    case 'look':
      return { ...atRest(state), look: LOOKS[(LOOKS.indexOf(state.look) + 1) % LOOKS.length] ?? 'keypad' };
    default:
      return afterStroke(state, action);
  }
}
