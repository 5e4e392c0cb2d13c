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
import { CameraQrView } from './view.tsx';

/** A drawn camera: opened, held at the right distance, its banner read, and a doubtful code left alone. */
export const cameraQr = {
  settings,
  start,
  next,
  isDone,
  said,
  presses,
  answer,
  View: CameraQrView,
} satisfies Simulator<Settings, State, Action>;
