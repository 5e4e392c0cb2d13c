import { expect, test } from 'vitest';

import { asOrganiser, aTown } from '../../support/collector/a-collector.ts';
import { errorOf } from '../../support/collector/organiser-wire.ts';

async function aVenueList() {
  const { app, cookie } = await aTown();
  const path = '/api/v1/organiser/venues';
  return {
    add: (name: unknown) => Promise.resolve(app.request(path, asOrganiser(cookie, { name }))),
    list: async () => (await app.request(path, asOrganiser(cookie))).json(),
  };
}

test('a new venue gets an id and is listed after those before it', async () => {
  const { add, list } = await aVenueList();
  const reply = await add('　中央公民館 ');
  expect([reply.status, await reply.json()]).toEqual([201, { id: 'venue-1', name: '中央公民館' }]);
  await add('万田分館');
  expect(await list()).toEqual({
    venues: [
      { id: 'venue-1', name: '中央公民館' },
      { id: 'venue-2', name: '万田分館' },
    ],
  });
});

test('a name is there once', async () => {
  const { add, list } = await aVenueList();
  await add('図書館');
  expect(await errorOf(await add(' 図書館'))).toEqual([409, { error: 'conflict' }]);
  expect(await list()).toEqual({ venues: [{ id: 'venue-1', name: '図書館' }] });
});

test.each(['', '　', 'あ'.repeat(41), 'a\nb', 5, null])('%j is no name: 422', async (name) => {
  const { add } = await aVenueList();
  expect(await errorOf(await add(name))).toEqual([422, { error: 'malformed' }]);
});
