import { sessionToCount } from '#core/attendance/open-session.ts';
import type { Day } from '#shared/forms.ts';
import { MOST_SESSIONS_A_DAY } from '#shared/session-report.ts';
import { write } from '#storage/database.ts';
import { randomId } from '#storage/random-id.ts';
import { putSessionIn, sessionsIn } from '#storage/session-store.ts';
import { settingsIn } from '#storage/settings-store.ts';

export { MOST_SESSIONS_A_DAY };

/**
 * The tutor opens the class screen: gives the id of today's open session, or of a new one at the venue used last. A double tap
 * opens one session.
 */
export function openSession(today: Day): Promise<string> {
  const ids = { id: randomId(), reportId: randomId() };
  return write(['sessions', 'settings'], async (tx) => {
    const { lastVenue, access } = await settingsIn(tx);
    const venue = access?.venues.some((one) => one.id === lastVenue) === true ? lastVenue : null;
    const session = sessionToCount(await sessionsIn(tx), today, { ...ids, venue });
    await putSessionIn(tx, session);
    return session.id;
  });
}
