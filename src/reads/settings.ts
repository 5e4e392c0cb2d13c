import { readSettings as readStored, type Settings } from '#storage/settings-store.ts';

/** The settings a screen may know: everything but the token. */
export type ScreenSettings = Omit<Settings, 'access'>;

/** How does this person like words and sizes, and does sending wait for them? */
export async function readSettings(): Promise<ScreenSettings> {
  const { access: _stays, ...known } = await readStored();
  return known;
}
