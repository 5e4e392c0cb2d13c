// A tutor counts a class with the network cut; the organiser sees it once, whatever happened on the way.
import { expect, test, vi } from 'vitest';

import { comeOnline, connectPhone, holdClass, startApp, type App } from '../support/class-phone.ts';
import { aTown, newJoinCode } from '../support/collector/a-collector.ts';
import { attendanceOf } from '../support/organiser-view.ts';

const DAY = '2026-11-20';

const words = async (app: App) => (await app.readOutboxStatus()).rows.map(({ word }) => word);

test('12 residents and 3 tutors counted offline, the app killed, the first reply lost: the table shows 12 once', async () => {
  const town = await aTown();
  const wire = connectPhone(town);
  const first = await startApp();
  expect(await first.joinClass(await newJoinCode(town, town.cookie))).toBe('joined');

  wire.isCut = true;
  const sessionId = await first.openSession(DAY);
  for (let head = 0; head < 13; head += 1) await first.countHeads(sessionId, 'residents', { add: 1 });
  await first.undoCount(sessionId);
  await first.countHeads(sessionId, 'firstTimers', { set: 3 });
  await first.countHeads(sessionId, 'tutors.adult', { add: 1 });
  await first.countHeads(sessionId, 'tutors.highSchool', { set: 2 });
  await first.teachLesson(sessionId, 'el-qr-pay', true);
  await first.kill();

  const second = await startApp();
  expect(await second.openSession(DAY)).toBe(sessionId);
  await second.setMinutes(sessionId, 90);
  await second.finishSession(sessionId);
  expect(await second.sendNow()).toBe('no-network');
  expect(await words(second)).toEqual(['waiting']);
  await second.kill();

  const third = await startApp();
  expect(await third.sendNow()).toBe('no-network');
  wire.isCut = false;
  wire.losesNextReply = true;
  expect(await third.sendNow()).toBe('no-network');
  expect(wire.losesNextReply).toBe(false);
  expect(await words(third)).toEqual(['waiting']);
  comeOnline();
  await vi.waitFor(async () => expect(await words(third)).toEqual(['sent']));

  const { rows, totals } = await attendanceOf(town, '2026-11');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    date: DAY,
    number: 1,
    parts: 1,
    minutes: 90,
    residents: 12,
    firstTimers: 3,
    tutors: { adult: 1, highSchool: 2 },
    taught: [{ lesson: 'el-qr-pay', heads: 12 }],
    corrected: false,
  });
  expect(totals).toMatchObject({ sessions: 1, residents: 12, firstTimers: 3 });
  await third.kill();
});

test('the preview is the request body, byte for byte, before and after finishing', async () => {
  const town = await aTown();
  const wire = connectPhone(town);
  const app = await startApp();
  await app.joinClass(await newJoinCode(town, town.cookie));
  const sessionId = await app.openSession(DAY);
  await app.countHeads(sessionId, 'residents', { set: 12 });
  await app.teachLesson(sessionId, 'el-qr-pay', true);
  const preview = await app.readWhatIsSent(sessionId);
  await app.finishSession(sessionId);
  expect(await app.sendNow()).toBe('sent');
  expect(wire.requests.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([preview]);
  expect(await app.readWhatIsSent(sessionId)).toBe(preview);

  await app.reopenSession(sessionId);
  expect(await app.readWhatIsSent(sessionId)).toBe(preview);
  await app.countHeads(sessionId, 'residents', { set: 14 });
  const corrected = await app.readWhatIsSent(sessionId);
  await app.finishSession(sessionId);
  expect(await app.sendNow()).toBe('sent');
  expect(wire.requests.at(-1)?.body).toBe(corrected);
  expect((await attendanceOf(town, '2026-11')).rows).toMatchObject([{ residents: 14, corrected: true }]);
  await app.kill();
});

test('finished too early and opened again without a change, nothing is sent a second time', async () => {
  const town = await aTown();
  const wire = connectPhone(town);
  const app = await startApp();
  await app.joinClass(await newJoinCode(town, town.cookie));
  const sessionId = await holdClass(app, DAY, 5);
  expect(await app.sendNow()).toBe('sent');
  await app.reopenSession(sessionId);
  await app.finishSession(sessionId);
  expect(await app.sendNow()).toBe('sent');
  expect(wire.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  await app.kill();
});

test('two phones of a class that each held their own session are two rows', async () => {
  const town = await aTown();
  connectPhone(town);
  const app = await startApp();
  await app.joinClass(await newJoinCode(town, town.cookie));
  await holdClass(app, DAY, 3);
  await holdClass(app, DAY, 4);
  expect(await app.sendNow()).toBe('sent');
  const { rows, totals } = await attendanceOf(town, '2026-11');
  expect(rows.map(({ number, residents }) => [number, residents])).toEqual([
    [1, 3],
    [2, 4],
  ]);
  expect(totals.residents).toBe(7);
  await app.kill();
});
