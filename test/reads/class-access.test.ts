import { expect, test } from 'vitest';

import { readClassAccess } from '#reads/class-access.ts';

import { joinPhone, TOKEN, TOWN } from '../support/phone.ts';

test('a phone says whether it joined, and never its token', async () => {
  expect(await readClassAccess()).toEqual({ isJoined: false, municipality: null, venues: [] });
  await joinPhone();
  const access = await readClassAccess();
  expect(access).toMatchObject({ isJoined: true, municipality: TOWN, venues: [{ id: 'chuo' }] });
  expect(JSON.stringify(access)).not.toContain(TOKEN);
});
