// What the stories page needs before it can be drawn at once.
import { loadWords } from '#i18n/start-i18n.ts';
import { isSimulatorId, SIMULATOR_IDS, simulatorWords, type SimulatorId } from '#simulators/registry.ts';
import { loadStories, type Stories } from '#simulators/stories.ts';

import { keepSimulator } from '../lesson/kept-simulators.ts';

const kept = new Map<SimulatorId, Stories>();

/** The practice screen of an address; the first of all where none is named. */
export const chosenSimulator = (name: string | undefined): SimulatorId | undefined => {
  const id = name ?? SIMULATOR_IDS[0] ?? '';
  return isSimulatorId(id) ? id : undefined;
};

/** Loads one practice screen with its states, and the names of all. False if there is none of this name. */
export async function prepareStories(name: string | undefined): Promise<boolean> {
  const id = chosenSimulator(name);
  if (id === undefined) return false;
  const names = loadWords(SIMULATOR_IDS.map(simulatorWords));
  const [stories] = await Promise.all([loadStories(id), keepSimulator(id), names]);
  kept.set(id, stories);
  return true;
}

/** The states that were loaded before. */
export const keptStories = (id: SimulatorId): Stories => kept.get(id) ?? {};
