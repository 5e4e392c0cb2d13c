import { expect, test } from 'vitest';

import { closeSession, reopenSession } from '#core/attendance/close-session.ts';

import { aSession } from '../../support/phone.ts';

test('closing and opening again changes nothing but the status', () => {
  const session = aSession({ heads: { residents: 12 } });
  expect(closeSession(session)).toEqual({ ...session, status: 'held' });
  expect(reopenSession(closeSession(session))).toEqual(session);
});

test.each(['cancelled', 'withdrawn'] as const)(
  'a session that was %s is neither closed nor opened',
  (status) => {
    const session = aSession({ status });
    expect(closeSession(session)).toBe(session);
    expect(reopenSession(session)).toBe(session);
  },
);
