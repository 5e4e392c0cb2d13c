// Which words a step says, in the order in which they are seen and read aloud.
import type { Device } from '#core/lesson/device.ts';
import type { LessonStep } from '#core/lesson/lesson-plan.ts';

/** `name1` to `name<count>` under a path. */
export const numbered = (path: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${path}${at + 1}`);

export const sayKeys = ({ id, says }: LessonStep): string[] => numbered(`steps.${id}.say`, says);

/** What the step says to holders of this phone; nothing where phones do not differ or it is not known which one it is. */
export function deviceKeys({ id, onDevice }: LessonStep, device: Device | undefined): string[] {
  if (onDevice === undefined || device === undefined) return [];
  return numbered(`steps.${id}.onDevice.${device}.say`, onDevice[device]);
}

/** What the step asks. */
export function askKeys(step: LessonStep): string[] {
  const path = `steps.${step.id}`;
  switch (step.kind) {
    case 'read':
    case 'practice':
      return [];
    case 'choice':
      return [`${path}.do`, ...step.choices.map(({ id }) => `${path}.choices.${id}.label`)];
    case 'check':
      return [`${path}.do`, ...step.items.map(({ id }) => `${path}.items.${id}`)];
    case 'do-for-real':
      return [`${path}.do`];
    case 'card':
      return numbered(`${path}.line`, step.lines);
  }
}
