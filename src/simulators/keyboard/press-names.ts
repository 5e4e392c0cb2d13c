// What each press is called. What bears the same letters in every language is called by them.
import type { PressName } from '../simulator.ts';
import type { Finish } from './good-way.ts';
import { cycleOf, lettersOf, MODE_KEYS, SMALL_KEY } from './keys.ts';
import type { SwitchMode } from './plan.ts';
import { offersFor, type Board, type Stroke, type Written } from './writing.ts';

export type TypingAction = Stroke | Finish | SwitchMode | { readonly do: 'look' | 'pause' };

const word = (words: readonly string[], at: number) => words[at] ?? '';

/** The name of what is pressed, as the field stands before. */
export function nameOf(action: TypingAction, now: Written & Board): PressName {
  switch (action.do) {
    case 'key':
      return { id: action.key, letters: lettersOf(action.key) };
    case 'slide':
      return { id: `slide-${action.key}-${action.to}`, letters: word(cycleOf(action.key), action.to) };
    case 'direction':
      return { id: `direction-${action.to}`, letters: word(cycleOf(now.open ?? ''), action.to) };
    case 'candidate':
      return { id: `candidate-${action.at}`, letters: word(offersFor(now, now.target), action.at) };
    case 'mode':
      return { id: `mode-${action.mode}`, letters: MODE_KEYS[action.mode] };
    case 'move':
      return { id: action.by < 0 ? 'left' : 'right' };
    case 'small':
      return { id: 'small', letters: SMALL_KEY };
    default:
      return { id: action.do };
  }
}
