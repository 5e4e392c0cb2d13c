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
import { TouchView } from './view.tsx';

/** What the finger does: touch, hold, slide, spread, go back. */
export const touch = {
  settings,
  start,
  next,
  isDone,
  said,
  presses,
  answer,
  View: TouchView,
} satisfies Simulator<Settings, State, Action>;
