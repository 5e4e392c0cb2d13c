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
import { BrowserPopupView } from './view.tsx';

/** False alarms in the browser: close, silence, pay nothing, hang up, tell somebody. */
export const browserPopup = {
  settings,
  start,
  next,
  isDone,
  said,
  presses,
  answer,
  View: BrowserPopupView,
} satisfies Simulator<Settings, State, Action>;
