// What this phone remembers about itself: words, sizes, and the right to send. One record.
// One of the two stores the wire may open.
import * as v from 'valibot';

import { read, write, type ReadTransaction, type WriteTransaction } from './database.ts';
import { settings, type Settings } from './settings-record.ts';

export type { Settings } from './settings-record.ts';

/** The settings inside a transaction that holds `settings`; parts never set have their first value. */
export async function settingsIn(tx: ReadTransaction | WriteTransaction): Promise<Settings> {
  return v.parse(settings, (await tx.objectStore('settings').get('this-phone')) ?? {});
}

/** The settings of this phone. */
export function readSettings(): Promise<Settings> {
  return read(['settings'], settingsIn);
}

/** Changes some settings inside a transaction that holds `settings`. */
export async function changeSettingsIn(tx: WriteTransaction, change: Partial<Settings>): Promise<void> {
  await tx.objectStore('settings').put({ ...(await settingsIn(tx)), ...change }, 'this-phone');
}

/** Changes some settings and leaves the others; a rule decides by what they are now. */
export function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  return write(['settings'], async (tx) =>
    changeSettingsIn(tx, typeof change === 'function' ? change(await settingsIn(tx)) : change),
  );
}
