import { write } from '#storage/database.ts';
import { changeSessionIn, type Kept } from '#storage/session-store.ts';
import { changeSettingsIn } from '#storage/settings-store.ts';

/** The tutor says where the class is; the next session begins with the same venue. Null: nowhere on the list. */
export function chooseVenue(sessionId: string, venue: string | null): Promise<Kept> {
  return write(['sessions', 'settings'], async (tx) => {
    const kept = await changeSessionIn(tx, sessionId, (session) => ({ ...session, venue }));
    if (kept === 'kept') await changeSettingsIn(tx, { lastVenue: venue });
    return kept;
  });
}
