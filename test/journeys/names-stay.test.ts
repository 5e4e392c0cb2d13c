// Names are planted in every free place a phone has. None of them leaves it; and a phone that only practises asks nobody.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openDB } from 'idb';
import { expect, test } from 'vitest';

import { connectPhone, holdClass, startApp, type App } from '../support/class-phone.ts';
import { aTown, newJoinCode } from '../support/collector/a-collector.ts';
import { attendanceOf } from '../support/organiser-view.ts';

const DAY = '2026-11-20';
const CANARIES = [
  '山田はなこ',
  'はなちゃん',
  'hanako@example.jp',
  '090-1234-5678',
  '<img src=x onerror=alert(1)>',
  '🐤ぴーちゃん',
];

/** Every form a text may take in a request, a log or a file. */
const formsOf = (text: string) => [
  text,
  encodeURIComponent(text),
  JSON.stringify(text).slice(1, -1),
  Buffer.from(text).toString('base64'),
  Buffer.from(text).toString('hex'),
  Buffer.from(text, 'utf16le').toString('latin1'),
];

async function plantNames(): Promise<void> {
  const all = CANARIES.join(' ');
  localStorage.setItem('seat-1', all);
  document.title = all;
  document.cookie = `nickname=${encodeURIComponent(all)}`;
  const phone = await openDB('tetote');
  await phone.put('settings', { nicknames: CANARIES }, 'seats');
  phone.close();
  const seats = await openDB('seats', 1, { upgrade: (fresh) => void fresh.createObjectStore('seats') });
  await seats.put('seats', CANARIES, 'today');
  seats.close();
}

/** Something a person typed where only a choice belongs must not get through either. */
async function typeNamesEverywhere(app: App, sessionId: string): Promise<void> {
  for (const canary of CANARIES) {
    await expect(app.chooseVenue(sessionId, canary)).rejects.toThrow('no such');
    await expect(app.teachLesson(sessionId, canary, true)).rejects.toThrow('no such');
    expect(await app.joinClass(canary)).toBe('wrong-code');
  }
}

test('planted names appear in no request, no log and no file of the collector', async () => {
  const town = await aTown();
  const wire = connectPhone(town);
  const app = await startApp();
  await app.joinClass(await newJoinCode(town, town.cookie));
  await plantNames();
  const sessionId = await app.openSession(DAY);
  await typeNamesEverywhere(app, sessionId);
  await holdClass(app, DAY, 12);
  expect(await app.sendNow()).toBe('sent');
  expect((await attendanceOf(town, '2026-11')).totals.residents).toBe(12);

  const files = readdirSync(town.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  expect(files.length).toBeGreaterThan(0);
  const left = [
    ...wire.seen,
    JSON.stringify(town.lines),
    ...files.flatMap((file) => [file.toString('utf8'), file.toString('latin1')]),
  ];
  const found = CANARIES.flatMap(formsOf).filter((form) => left.some((text) => text.includes(form)));
  expect(found).toEqual([]);
  // The net has no hole: what did leave is found in the same places.
  expect(left.filter((text) => text.includes('el-qr-pay')).length).toBeGreaterThan(1);
  await app.kill();
});

test('a resident who practises, and never joined, makes no request at all', async () => {
  const wire = connectPhone(await aTown());
  const app = await startApp();
  const steps = ['purpose', 'scan', 'pay'];
  await app.arriveAtStep('el-qr-pay', 'purpose');
  for (const step of steps) await app.finishStep('el-qr-pay', step, steps);
  await app.markOutcome('el-qr-pay', 'alone', '2026-11-20');
  expect(await app.sendNow()).toBe('not-joined');
  expect(wire.requests).toEqual([]);
  await app.kill();
});
