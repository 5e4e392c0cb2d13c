import * as v from 'valibot';
import { expect, test } from 'vitest';

import { classPlan } from '#shared/enrolment.ts';

import { asOrganiser, aTown, phoneOfAnotherTown, TOWN } from '../../support/collector/a-collector.ts';

test('a class phone reads the venues of its own town and of no other', async () => {
  const { app, cookie, token, folder } = await aTown();
  await app.request('/api/v1/organiser/venues', asOrganiser(cookie, { name: '中央公民館' }));
  const planOf = async (ofToken: string) => {
    const reply = await app.request('/api/v1/plan', { headers: { authorization: `Bearer ${ofToken}` } });
    return v.parse(classPlan, await reply.json());
  };
  expect(await planOf(token)).toEqual({
    municipality: TOWN,
    venues: [{ id: 'venue-1', name: '中央公民館' }],
  });
  expect(await planOf(phoneOfAnotherTown(folder))).toEqual({
    municipality: { code: '432024', name: '八代市' },
    venues: [],
  });
});
