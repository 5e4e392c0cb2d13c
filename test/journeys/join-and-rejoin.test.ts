// Joining with a code, losing the right to send, and a collector restored from its backup.
import { expect, test, vi } from 'vitest';

import { connectPhone, holdClass, startApp } from '../support/class-phone.ts';
import { aTown, newJoinCode } from '../support/collector/a-collector.ts';
import { attendanceOf, signIn } from '../support/organiser-view.ts';

const DAY = '2026-11-20';

test('a wrong code and a used code are told alike, and counting goes on without joining', async () => {
  const town = await aTown();
  const wire = connectPhone(town);
  const app = await startApp();
  const code = await newJoinCode(town, town.cookie);
  expect(await app.joinClass('0000000000')).toBe('wrong-code');
  expect((await app.readClassAccess()).isJoined).toBe(false);
  await holdClass(app, DAY, 12);
  expect(await app.sendNow()).toBe('not-joined');
  expect(wire.requests.filter(({ method }) => method === 'PUT')).toEqual([]);

  expect(await app.joinClass(code.toLowerCase())).toBe('joined');
  expect(await app.readClassAccess()).toMatchObject({ isJoined: true, municipality: { name: '荒尾市' } });
  expect(await app.joinClass(code)).toBe('wrong-code');
  expect((await app.readClassAccess()).isJoined).toBe(true);
  await vi.waitFor(async () => expect((await attendanceOf(town, '2026-11')).totals.residents).toBe(12));
  await app.kill();
});

test('a token that is over stops sending and deletes nothing; after joining again everything goes', async () => {
  const town = await aTown();
  connectPhone(town);
  const app = await startApp();
  await app.joinClass(await newJoinCode(town, town.cookie));
  // The fiscal year ends on 31 March, and with it the token.
  town.time.now = Date.UTC(2027, 3, 2, 3);
  await holdClass(app, '2027-04-01', 6);
  await holdClass(app, '2027-04-01', 7);
  expect(await app.sendNow()).toBe('join-again');
  expect(await app.readOutboxStatus()).toMatchObject({
    isJoined: true,
    pause: 'join-again',
    rows: [{ word: 'waiting' }, { word: 'waiting' }],
  });

  const cookie = await signIn(town);
  expect(await app.joinClass(await newJoinCode(town, cookie))).toBe('joined');
  await vi.waitFor(async () => {
    expect((await attendanceOf({ ...town, cookie }, '2027-04')).totals).toMatchObject({
      sessions: 2,
      residents: 13,
    });
  });
  expect((await app.readOutboxStatus()).pause).toBeNull();
  await app.kill();
});

test('after a backup was restored the phone tells everything again, and it counts once', async () => {
  const town = await aTown();
  const wire = connectPhone(town);
  const app = await startApp();
  await app.joinClass(await newJoinCode(town, town.cookie));
  await holdClass(app, DAY, 8);
  expect(await app.sendNow()).toBe('sent');

  // The restored collector knows another epoch; what it holds of the phone's reports is up to the backup.
  Object.defineProperty(town.database, 'epoch', { value: 'c'.repeat(32) });
  await holdClass(app, DAY, 4);
  expect(await app.sendNow()).toBe('sent');
  expect(wire.requests.filter(({ method, status }) => method === 'PUT' && status === 200)).toHaveLength(3);
  expect((await attendanceOf(town, '2026-11')).totals).toMatchObject({ sessions: 2, residents: 12 });
  await app.kill();
});
