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
import { SlipReaderView } from './view.tsx';

/** Reads the code of a practice slip: by camera, from a photo, or by its number. */
export const slipReader = {
  settings,
  start,
  next,
  isDone,
  said,
  presses,
  answer,
  View: SlipReaderView,
} satisfies Simulator<Settings, State, Action>;
