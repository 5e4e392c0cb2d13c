import { useWords } from '#i18n/use-words.ts';

import { namePress } from './press-button.tsx';
import { simulatorWords, type SimulatorId } from './registry.ts';
import type { AnySimulator } from './simulator.ts';

type SimulatorStoryProps = {
  readonly id: SimulatorId;
  readonly simulator: AnySimulator;
  readonly state: unknown;
};

/** One state as a host draws it: what is said, and the face, with the answer pointed at. For the stories page and for tests. */
export function SimulatorStory({ id, simulator, state }: SimulatorStoryProps) {
  const say = useWords(simulatorWords(id));
  const said = simulator.said(state);
  return (
    <>
      {said?.pressed === undefined ? null : <p>{namePress(say, said.pressed)}</p>}
      {said?.key === undefined ? null : <p>{say(said.key)}</p>}
      <simulator.View state={state} act={() => undefined} pointAt={simulator.answer(state)?.id} />
    </>
  );
}
