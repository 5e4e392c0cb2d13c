import { useState } from 'preact/hooks';

import type { AnySimulator, Press, Said } from '#simulators/simulator.ts';
import { startSimulator } from '#simulators/start-simulator.ts';

export type Practice = {
  readonly simulator: AnySimulator;
  readonly state: unknown;
  readonly said: Said | undefined;
  readonly isDone: boolean;
  readonly isUnderWay: boolean;
  readonly answer: Press<unknown> | undefined;
  /** Rises with each press, so that the same sentence said twice is read out twice. */
  readonly count: number;
  /** The id of the press to point at. */
  readonly pointAt: string | undefined;
  readonly act: (action: unknown) => void;
  readonly showAnswer: () => void;
  readonly reset: () => void;
};

type Now = { readonly state: unknown; readonly count: number; readonly isAnswerShown: boolean };

/** A practice screen being used. Its whole state lives here and is gone with the screen. */
export function usePractice(simulator: AnySimulator, settings: unknown): Practice {
  const [first] = useState(() => startSimulator(simulator, settings));
  const [now, setNow] = useState<Now>({ state: first, count: 0, isAnswerShown: false });
  const { state, count, isAnswerShown } = now;
  const answer = simulator.answer(state);
  return {
    simulator,
    state,
    said: simulator.said(state),
    isDone: simulator.isDone(state),
    isUnderWay: state !== first,
    answer,
    count,
    pointAt: isAnswerShown ? answer?.id : undefined,
    act: (action) =>
      setNow((before) => ({
        state: simulator.next(before.state, action),
        count: before.count + 1,
        isAnswerShown: false,
      })),
    showAnswer: () => setNow((before) => ({ ...before, count: before.count + 1, isAnswerShown: true })),
    reset: () => setNow((before) => ({ state: first, count: before.count + 1, isAnswerShown: false })),
  };
}
