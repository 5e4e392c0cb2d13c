import type { Municipality, Venue } from '#shared/enrolment.ts';
import { readSettings } from '#storage/settings-store.ts';

/** So many letters a join code has. */
export { CODE_LENGTH } from '#shared/enrolment.ts';

export type ClassAccess = { isJoined: boolean; municipality: Municipality | null; venues: readonly Venue[] };

/** Has this phone joined a town's classes, and which venues are there? The token stays out of the answer. */
export async function readClassAccess(): Promise<ClassAccess> {
  const { access } = await readSettings();
  if (access === null) return { isJoined: false, municipality: null, venues: [] };
  return { isJoined: true, municipality: access.municipality, venues: access.venues };
}
