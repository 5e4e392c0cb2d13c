import type { ComponentChildren } from 'preact';

import { useWords } from '#i18n/use-words.ts';

import { PressButton } from '../press-button.tsx';
import type { SimulatorFace } from '../simulator.ts';
import { presses, type Action } from './model.ts';
import type { State } from './state.ts';

export type Face = SimulatorFace<State, Action>;

type DrawnPressProps = {
  readonly face: Face;
  readonly id: string;
  readonly look?: 'key' | 'row' | 'main' | 'link';
  readonly class?: string | undefined;
  readonly isQuickRepeatWanted?: boolean;
  readonly children?: ComponentChildren;
};

/** The button of one press; nothing where this press is not offered. */
export function DrawnPress({ face, id, ...look }: DrawnPressProps) {
  const say = useWords('simulators/camera-qr');
  const press = presses(face.state).find((offered) => offered.id === id);
  if (press === undefined) return null;
  return <PressButton press={press} say={say} act={face.act} pointAt={face.pointAt} {...look} />;
}
