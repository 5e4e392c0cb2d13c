// Practice screens are loaded before the step that needs them is drawn, and then stay.
import { loadWords } from '#i18n/start-i18n.ts';
import { isSimulatorId, loadSimulator, wordsOfSimulator } from '#simulators/registry.ts';
import type { AnySimulator } from '#simulators/simulator.ts';

const kept = new Map<string, AnySimulator>();

/** Loads a practice screen with its words. Throws if no simulator has this name. */
export async function keepSimulator(id: string): Promise<void> {
  if (!isSimulatorId(id)) throw new RangeError(`no simulator ${id}`);
  await loadWords(wordsOfSimulator(id));
  if (!kept.has(id)) kept.set(id, await loadSimulator(id));
}

/** A practice screen that was loaded before. Throws if it was not. */
export function keptSimulator(id: string): AnySimulator {
  const simulator = kept.get(id);
  if (simulator === undefined) throw new Error(`the simulator ${id} was not loaded`);
  return simulator;
}
