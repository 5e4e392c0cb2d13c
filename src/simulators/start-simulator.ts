import * as v from 'valibot';

import type { AnySimulator } from './simulator.ts';

/** The first state of a practice screen with the settings that a lesson's plan gives. Throws on settings it does not know. */
export const startSimulator = (simulator: AnySimulator, written: unknown): unknown =>
  simulator.start(v.parse(simulator.settings, written));
