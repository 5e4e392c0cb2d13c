import { afterEach, expect, test, vi } from 'vitest';

import { joinClass } from '#actions/join-class.ts';
import { readSettings } from '#storage/settings-store.ts';

import { TOKEN, TOWN } from '../support/phone.ts';
import { json, network, noNetwork } from '../support/scripted-collector.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a code typed with a space and small letters joins', async () => {
  const { asked, send } = network(
    () => json({ token: TOKEN, expiresOn: '2027-03-31', municipality: TOWN }, 201),
    () => json({ municipality: TOWN, venues: [] }),
  );
  vi.stubGlobal('fetch', send);
  expect(await joinClass('abcde fgh01')).toBe('joined');
  expect(asked[0]?.init.body).toBe('{"code":"ABCDEFGH01"}');
  expect((await readSettings()).access?.token).toBe(TOKEN);
});

test('without a network the phone says so and stays as it was', async () => {
  vi.stubGlobal('fetch', network(noNetwork).send);
  expect(await joinClass('ABCDEFGH01')).toBe('offline');
  expect((await readSettings()).access).toBeNull();
});
