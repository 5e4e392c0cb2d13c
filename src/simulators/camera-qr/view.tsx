import type { SimulatorFace } from '../simulator.ts';
import { DrawnView } from './drawn/view.tsx';
import { isDrawn, type Action, type State } from './model.ts';
import { RealView } from './real/view.tsx';

/** The camera that reads codes: the phone's own, or the drawn one. */
export function CameraQrView({ state, act, pointAt }: SimulatorFace<State, Action>) {
  return isDrawn(state) ? (
    <DrawnView state={state} act={act} pointAt={pointAt} />
  ) : (
    <RealView state={state} act={act} pointAt={pointAt} />
  );
}
