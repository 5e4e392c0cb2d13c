import { expect, test } from 'vitest';

import { asOrganiser, aTown, newJoinCode } from '../../support/collector/a-collector.ts';

test('codes are ten Crockford letters, live ten minutes, and differ', async () => {
  const { app, cookie } = await aTown();
  const reply = await app.request('/api/v1/organiser/join-codes', asOrganiser(cookie, {}));
  expect([reply.status, await reply.json()]).toEqual([
    201,
    { code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/), minutes: 10 },
  ]);
  const codes = await Promise.all(Array.from({ length: 20 }, () => newJoinCode({ app }, cookie)));
  expect(new Set(codes).size).toBe(20);
});
