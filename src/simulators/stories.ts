// The states of every practice screen, by name, for the stories page of development. Nothing that is built imports this.
import type { SimulatorId } from './registry.ts';

/** States of one practice screen that are worth a look. */
export type Stories = Readonly<Record<string, unknown>>;

const files = import.meta.glob<Stories>('./*/*.story.tsx', { import: 'states' });

/** Loads the states that a practice screen's story names. */
export async function loadStories(id: SimulatorId): Promise<Stories> {
  const load = files[`./${id}/${id}.story.tsx`];
  if (load === undefined) throw new Error(`no story of ${id}`);
  return load();
}
