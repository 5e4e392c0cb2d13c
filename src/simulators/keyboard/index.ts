import type { Simulator } from '../simulator.ts';
import {
  answer,
  isDone,
  next,
  presses,
  said,
  settings,
  start,
  type Action,
  type Settings,
  type State,
} from './model.ts';
import { KeyboardView } from './view.tsx';

/** Writes with a keyboard, one key pressed several times, by flicks, in roman letters, or by voice. */
export const keyboard = {
  settings,
  start,
  next,
  isDone,
  said,
  presses,
  answer,
  View: KeyboardView,
} satisfies Simulator<Settings, State, Action>;
