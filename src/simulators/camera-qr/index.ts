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

/** Reads the code of a practice slip: by camera, from a photo, or by its number. */
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
