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
import { AlertView } from './view.tsx';

/** What to do with an emergency alert: hear it, read it, know its level, and know where to go and with what. */
export const alert = {
  settings,
  start,
  next,
  isDone,
  said,
  presses,
  answer,
  View: AlertView,
} satisfies Simulator<Settings, State, Action>;
