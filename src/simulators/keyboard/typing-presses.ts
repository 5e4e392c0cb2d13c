// Everything that can be pressed on the drawn keyboard as it stands.
import type { Press } from '../simulator.ts';
import { EXERCISES, type Tool } from './exercises.ts';
import { cycleOf, keysOn, MODES, type Key } from './keys.ts';
import { nameOf, type TypingAction } from './press-names.ts';
import { nextTyping, planOf, waitMs, type TypingState } from './typing.ts';
import { offersFor } from './writing.ts';

type TypingPress = Press<TypingAction>;

const pressOf = (state: TypingState, action: TypingAction): TypingPress => ({
  ...nameOf(action, state),
  action,
});
const neutral = (state: TypingState, action: TypingAction): TypingPress => ({
  ...pressOf(state, action),
  isNeutral: true,
});

/** A press that writes. It is neither right nor wrong where it is only another way than the shortest. */
function letterPress(state: TypingState, action: TypingAction): TypingPress {
  const next = nextTyping(state, action);
  if (next.said !== undefined) return pressOf(state, action);
  return planOf(next).left < planOf(state).left ? pressOf(state, action) : neutral(state, action);
}

const hasTool = ({ target }: TypingState, tool: Tool) => EXERCISES[target].tools.includes(tool);

/** The keys that this field takes: a PIN has figures only. */
const keysFor = ({ look, mode, field }: TypingState): readonly Key[] =>
  keysOn(look, mode).filter(({ id }) => field !== 'pin' || id !== 'num-hyphen');

/** The first letter of a key lies in its middle: nobody slides there. */
function slides(state: TypingState): TypingPress[] {
  if (state.look !== 'flick') return [];
  return keysFor(state).flatMap(({ id, cycle }) =>
    cycle.slice(1).map((_letter, at) => ({
      ...letterPress(state, { do: 'slide', key: id, to: at + 1 }),
      by: 'gesture' as const,
    })),
  );
}

function letters(state: TypingState): TypingPress[] {
  if (state.open !== undefined)
    return [
      ...cycleOf(state.open).map((_letter, to) => letterPress(state, { do: 'direction', to })),
      neutral(state, { do: 'close' }),
    ];
  return [
    ...keysFor(state).map(({ id }) => letterPress(state, { do: 'key', key: id })),
    ...(hasSmallKey(state) ? [letterPress(state, { do: 'small' })] : []),
    ...slides(state),
  ];
}

/** Whether the key for small letters and marks is there. */
const hasSmallKey = (state: TypingState): boolean =>
  hasTool(state, 'small') && state.mode === 'kana' && state.look !== 'romaji';

/** The words offered, as presses. */
const offerPresses = (state: TypingState): readonly TypingPress[] =>
  offersFor(state, state.target).map((_word, at) => letterPress(state, { do: 'candidate', at }));

/** The keys beside the letters: only what has been taught. */
function toolPresses(state: TypingState): readonly TypingPress[] {
  const isToggled = state.look === 'keypad' && hasTool(state, 'next-letter');
  return [
    neutral(state, { do: 'delete' }),
    neutral(state, { do: 'clear' }),
    ...(isToggled ? [neutral(state, { do: 'next-letter' })] : []),
    ...(hasTool(state, 'arrows') ? ([-1, 1] as const).map((by) => neutral(state, { do: 'move', by })) : []),
    ...(hasTool(state, 'modes') && state.field === 'text'
      ? MODES.map((mode) => neutral(state, { do: 'mode', mode }))
      : []),
    ...(hasTool(state, 'looks') ? [neutral(state, { do: 'look' })] : []),
  ];
}

/** All presses, and the wait that brings a letter to rest. */
export function typingPresses(state: TypingState): readonly TypingPress[] {
  if (state.isDone) return [];
  return [
    ...letters(state),
    ...offerPresses(state),
    ...toolPresses(state),
    pressOf(state, { do: 'done' }),
    ...(waitMs(state) === undefined ? [] : [{ ...neutral(state, { do: 'pause' }), by: 'outside' as const }]),
  ];
}

/** The press that leads nearer. */
export const typingAnswer = (state: TypingState): TypingPress | undefined =>
  state.isDone ? undefined : pressOf(state, planOf(state).next);
