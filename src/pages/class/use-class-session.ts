import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';

import type { Session } from '#core/attendance/session.ts';
import { readOpenSession } from '#reads/open-session.ts';
import { readSessionById } from '#reads/session.ts';
import { useLive } from '#reads/use-live.ts';

/** The session the address names, else the one that is being counted today. Undefined until it is known; null if there is none. */
export function useClassSession(): Session | null | undefined {
  const { query } = useLocation();
  // The address of the next screen is there before this one is gone.
  const [named] = useState(query['session']);
  return useLive(['sessions'], () => (named === undefined ? readOpenSession() : readSessionById(named)), [
    named,
  ]);
}
