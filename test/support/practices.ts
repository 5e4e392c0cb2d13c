// Every practice screen as a person meets it: alone, and as each lesson sets it.
import type { LessonPlan } from '#core/lesson/lesson-plan.ts';
import { paths } from '#paths.ts';
import { isSimulatorId, SIMULATOR_IDS, type SimulatorId } from '#simulators/registry.ts';

import { PLANS } from './plans.ts';

export type PlaceOfPractice = {
  /** Where it is met, for example `/lesson/fake-sms/sort`. */
  readonly path: string;
  readonly simulator: SimulatorId;
  readonly settings: unknown;
};

const placesIn = ({ id, steps }: LessonPlan): readonly PlaceOfPractice[] =>
  steps.flatMap((step) =>
    step.kind === 'practice' && isSimulatorId(step.simulator)
      ? [{ path: paths.step(id, step.id), simulator: step.simulator, settings: step.settings }]
      : [],
  );

/** Every place where something is practised. */
export const PLACES: readonly PlaceOfPractice[] = [
  ...SIMULATOR_IDS.map((id) => ({ path: paths.practice(id), simulator: id, settings: {} })),
  ...PLANS.flatMap(placesIn),
];
