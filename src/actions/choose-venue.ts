import { write } from '#storage/database.ts';
import { changeSessionIn, type Kept } from '#storage/session-store.ts';
import { changeSettingsIn, settingsIn } from '#storage/settings-store.ts';

/**
 * The tutor chooses where the class is from the town's venues; the next session begins with the same one. Null: nowhere on the
 * list. Throws for anything else, so that nothing a person typed can become a venue.
 */
export function chooseVenue(sessionId: string, venue: string | null): Promise<Kept> {
  return write(['sessions', 'settings'], async (tx) => {
    const { access } = await settingsIn(tx);
    const isOnTheList = venue === null || access?.venues.some((one) => one.id === venue) === true;
    if (!isOnTheList) throw new RangeError('no such venue');
    const kept = await changeSessionIn(tx, sessionId, (session) => ({ ...session, venue }));
    if (kept === 'kept') await changeSettingsIn(tx, { lastVenue: venue });
    return kept;
  });
}
