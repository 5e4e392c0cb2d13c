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
import { PhoneCallView } from './view.tsx';

/** A telephone: to answer, to hang up, to hear well, to call somebody, and to leave strange calls alone. */
export const phoneCall = {
  settings,
  start,
  next,
  isDone,
  said,
  presses,
  answer,
  View: PhoneCallView,
} satisfies Simulator<Settings, State, Action>;
