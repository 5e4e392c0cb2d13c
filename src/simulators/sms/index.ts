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
import { SmsView } from './view.tsx';

/** Messages that may be false: leave, sort, look elsewhere, do not answer. */
export const sms = {
  settings,
  start,
  next,
  isDone,
  said,
  presses,
  answer,
  View: SmsView,
} satisfies Simulator<Settings, State, Action>;
