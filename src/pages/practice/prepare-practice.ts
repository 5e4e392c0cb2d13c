// What the practice screens need before they can be drawn at once.
import { loadWords } from '#i18n/start-i18n.ts';
import { isSimulatorId, SIMULATOR_IDS, simulatorWords } from '#simulators/registry.ts';

import { keepSimulator } from '../lesson/kept-simulators.ts';

/** Loads the names of all practice screens for their list. */
export async function preparePracticeList(): Promise<boolean> {
  await loadWords(SIMULATOR_IDS.map(simulatorWords));
  return true;
}

/** Loads one practice screen with its words. False if there is none of this name. */
export async function preparePractice(simulator: string): Promise<boolean> {
  if (!isSimulatorId(simulator)) return false;
  await keepSimulator(simulator);
  return true;
}
