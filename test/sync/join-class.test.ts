import { expect, test, vi } from 'vitest';

import { readSettings, changeSettings } from '#storage/settings-store.ts';
import { joinClass } from '#sync/join-class.ts';

import { aRow, joinPhone, keepRows, REPORT_ID, rowOf, TOKEN, TOWN } from '../support/phone.ts';
import {
  acknowledges,
  json,
  logInPage,
  noNetwork,
  refuses,
  sendingOver,
} from '../support/scripted-collector.ts';
import { fillDisk } from '../support/storage-faults.ts';

const VENUES = [{ id: 'chuo', name: '中央公民館' }];
const enrols = () => json({ token: TOKEN, expiresOn: '2027-03-31', municipality: TOWN }, 201);
const plans = () => json({ municipality: TOWN, venues: VENUES });

test('a code as a person types it becomes the right to send, with the venues of the town', async () => {
  const { asked, parts } = sendingOver(enrols, plans);
  expect(await joinClass(' abcde-fgho1 ', parts)).toBe('joined');
  await vi.waitFor(async () => expect((await readSettings()).access?.venues).toEqual(VENUES));
  expect(asked.map(({ path }) => path)).toEqual(['/api/v1/enrolments', '/api/v1/plan']);
  expect(asked[0]?.init.body).toBe('{"code":"ABCDEFGH01"}');
  expect((await readSettings()).access).toEqual({
    token: TOKEN,
    expiresOn: '2027-03-31',
    municipality: TOWN,
    venues: VENUES,
  });
});

test.each(['', '123', 'ABCDEFGHJK9', 'あいうえおかきくけこ', 'ABCDEFGHU1'])(
  '"%s" cannot be a code and is told without asking anybody',
  async (typed) => {
    const { asked, parts } = sendingOver(enrols);
    expect(await joinClass(typed, parts)).toBe('wrong-code');
    expect(asked).toEqual([]);
  },
);

test.each([
  ['wrong-code', refuses(403, 'wrong-code')],
  ['too-many', refuses(429, 'too-many', { 'retry-after': '60' })],
  ['offline', noNetwork],
  ['not-the-collector', logInPage()],
  ['not-the-collector', logInPage(404)],
  ['later', refuses(503, 'busy')],
  ['later', refuses(426, 'too-old')],
] as const)('"%s" leaves the phone as it was', async (word, answer) => {
  await changeSettings({ pause: 'join-again' });
  const before = await readSettings();
  const { parts } = sendingOver(answer);
  expect(await joinClass('ABCDEFGH01', parts)).toBe(word);
  expect(await readSettings()).toEqual(before);
});

test('the code is used up, so the token is kept even if the network ends right after it', async () => {
  await joinPhone('o'.repeat(43));
  const { parts } = sendingOver(enrols, noNetwork);
  expect(await joinClass('ABCDEFGH01', parts)).toBe('joined');
  expect((await readSettings()).access).toMatchObject({ token: TOKEN, venues: VENUES });
});

test('a phone with no room for the token says so before the code is used up', async () => {
  const disk = fillDisk();
  const { asked, parts } = sendingOver(enrols, plans);
  await expect(joinClass('ABCDEFGH01', parts)).rejects.toMatchObject({ kind: 'full' });
  expect(asked).toEqual([]);
  disk.mockRestore();
  expect(await joinClass('ABCDEFGH01', parts)).toBe('joined');
});

test('a phone has joined while the venues are still asked for', async () => {
  const { asked, parts } = sendingOver(enrols, () => new Promise<Response>(() => undefined));
  expect(await joinClass('ABCDEFGH01', parts)).toBe('joined');
  await vi.waitFor(() => expect(asked.map(({ path }) => path)).toContain('/api/v1/plan'));
});

test('venues the phone cannot keep do not make joining a trouble', async () => {
  let disk: ReturnType<typeof fillDisk> | undefined;
  const { parts } = sendingOver(enrols, () => {
    disk = fillDisk();
    return plans();
  });
  expect(await joinClass('ABCDEFGH01', parts)).toBe('joined');
  await vi.waitFor(() => expect(disk).toHaveBeenCalled());
  disk?.mockRestore();
  expect((await readSettings()).access).toMatchObject({ token: TOKEN, venues: [] });
});

test('the venues of another town are forgotten', async () => {
  await joinPhone('o'.repeat(43));
  const elsewhere = { code: '432024', name: '八代市' };
  const { parts } = sendingOver(
    () => json({ token: TOKEN, expiresOn: '2027-03-31', municipality: elsewhere }, 201),
    noNetwork,
  );
  await joinClass('ABCDEFGH01', parts);
  expect((await readSettings()).access).toMatchObject({ municipality: elsewhere, venues: [] });
});

test('what waited for joining again goes at once, with the new token', async () => {
  await joinPhone('o'.repeat(43));
  await changeSettings({ pause: 'join-again' });
  await keepRows(aRow({ body: '{"rev":1}' }));
  const { asked, parts } = sendingOver(enrols, plans, acknowledges());
  await joinClass('ABCDEFGH01', parts);
  await vi.waitFor(async () => expect((await rowOf(REPORT_ID)).state).toBe('acked'));
  expect(asked.at(-1)?.init.headers).toMatchObject({ authorization: `Bearer ${TOKEN}` });
  expect((await readSettings()).pause).toBeNull();
});
