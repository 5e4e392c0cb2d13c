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
import { RoleplayView } from './view.tsx';

/** A talk with a resident: the tutor chooses what to say or do, one turn after the other. */
export const roleplay = {
  settings,
  start,
  next,
  isDone,
  said,
  presses,
  answer,
  View: RoleplayView,
} satisfies Simulator<Settings, State, Action>;
