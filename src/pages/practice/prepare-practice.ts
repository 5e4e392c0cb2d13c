// What a practice screen needs before it can be drawn at once.
import { isSimulatorId } from '#simulators/registry.ts';

import { keepQuietly } from '../lesson/keep-quietly.ts';
import { keepSimulator } from '../lesson/kept-simulators.ts';

/** Loads one practice screen with its words; it is kept from then on. False if there is none of this name. */
export async function preparePractice(simulator: string): Promise<boolean> {
  if (!isSimulatorId(simulator)) return false;
  await keepSimulator(simulator);
  keepQuietly(`simulators/${simulator}`);
  return true;
}
