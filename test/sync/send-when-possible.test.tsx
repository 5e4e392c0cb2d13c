import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { readOutbox, type OutboxRow } from '#storage/outbox-store.ts';
import { changeSettings, readSettings } from '#storage/settings-store.ts';
import { sendInBackground, sendWhenPossible, SYNC_TAG, trySending } from '#sync/send-when-possible.ts';

import { aRow, joinPhone, keepRows, REPORT_ID } from '../support/phone.ts';
import { acknowledges, noNetwork, refuses, sendingOver } from '../support/scripted-collector.ts';
import { breakTransactions, connectionLost } from '../support/storage-faults.ts';

const waitingRow = (changes: Parameters<typeof aRow>[0] = {}) => aRow({ body: '{"rev":1}', ...changes });
const puts = (asked: { init: RequestInit }[]) => asked.filter(({ init }) => init.method === 'PUT');

let stop: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  stop?.();
  stop = undefined;
  Reflect.deleteProperty(document, 'visibilityState');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Long enough for the database and the network of the test to have answered anything that was asked. */
const settle = async () => {
  for (let turn = 0; turn < 300; turn += 1) await nextTurn();
};

/** Waits, without moving the clock, until the first row has this value there; gives what it has. */
const eventually = async <Key extends keyof OutboxRow>(key: Key, value: OutboxRow[Key]) => {
  for (let turn = 0; turn < 20_000; turn += 1) {
    if ((await readOutbox())[0]?.[key] === value) break;
    await nextTurn();
  }
  return (await readOutbox())[0]?.[key];
};

test('at the start what waits is sent', async () => {
  await joinPhone();
  await keepRows(waitingRow());
  const { parts } = sendingOver(acknowledges());
  stop = sendWhenPossible(parts);
  expect(await eventually('state', 'acked')).toBe('acked');
});

test('a phone that has not joined makes no request, whatever happens to it', async () => {
  await keepRows(waitingRow());
  const { asked, parts } = sendingOver(acknowledges());
  stop = sendWhenPossible(parts);
  window.dispatchEvent(new Event('online'));
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
  expect(asked).toEqual([]);
});

test.each([
  ['the network comes back', () => window.dispatchEvent(new Event('online'))],
  ['the person comes back', () => document.dispatchEvent(new Event('visibilitychange'))],
])('when %s it is tried at once', async (_, comeBack) => {
  await joinPhone();
  await keepRows(waitingRow());
  let isOnline = false;
  const { parts } = sendingOver((request) => (isOnline ? acknowledges()(request) : noNetwork(request)));
  stop = sendWhenPossible(parts);
  expect(await eventually('attempts', 1)).toBe(1);
  isOnline = true;
  comeBack();
  expect(await eventually('state', 'acked')).toBe('acked');
});

test('nothing is tried when the person turns away', async () => {
  await joinPhone();
  await keepRows(waitingRow());
  const { asked, parts } = sendingOver(noNetwork);
  stop = sendWhenPossible(parts);
  expect(await eventually('attempts', 1)).toBe(1);
  await settle();
  const before = asked.length;
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(asked).toHaveLength(before);
});

test('after its wait it tries again by itself, until it is stopped', async () => {
  await joinPhone();
  await keepRows(waitingRow());
  const { asked, parts, time } = sendingOver(noNetwork);
  stop = sendWhenPossible(parts);
  expect(await eventually('attempts', 1)).toBe(1);
  await settle();
  time.now += 1500;
  vi.advanceTimersByTime(1500);
  expect(await eventually('attempts', 2)).toBe(2);
  await settle();
  stop();
  time.now += 600_000;
  vi.advanceTimersByTime(600_000);
  await settle();
  expect(puts(asked)).toHaveLength(2);
});

const turn = (visibilityState: 'visible' | 'hidden') => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibilityState });
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Web Locks with one other window; `other.isFree` says whether it leaves the turn to this one. */
function provideLocks() {
  const other = { isFree: true };
  const request = vi.fn<(name: string, options: LockOptions, work: LockGrantedCallback<unknown>) => unknown>(
    (name, _, work) => work(other.isFree ? { name, mode: 'exclusive' } : null),
  );
  vi.stubGlobal('navigator', { locks: { request } });
  return { other, request };
}

test('a timer that fires in a hidden page takes no turn from the other windows, and sends once it is seen', async () => {
  const { request } = provideLocks();
  await joinPhone();
  await keepRows(waitingRow());
  const { parts, time } = sendingOver(noNetwork, acknowledges());
  stop = sendWhenPossible(parts);
  expect(await eventually('attempts', 1)).toBe(1);
  await settle();
  const before = request.mock.calls.length;
  turn('hidden');
  time.now += 1500;
  vi.advanceTimersByTime(1500);
  await settle();
  expect(request).toHaveBeenCalledTimes(before);
  turn('visible');
  expect(await eventually('state', 'acked')).toBe('acked');
});

test('a report finished while another window sends is tried again by itself', async () => {
  const { other } = provideLocks();
  other.isFree = false;
  await joinPhone();
  await keepRows(waitingRow());
  const { parts } = sendingOver(acknowledges());
  expect((await trySending(true, parts)).outcome).toBe('busy-here');
  other.isFree = true;
  vi.advanceTimersByTime(2000);
  expect(await eventually('state', 'acked')).toBe('acked');
});

test('after the collector asked for a newer app, each start of the app lets one answer decide', async () => {
  await joinPhone();
  await keepRows(waitingRow());
  const { asked, parts } = sendingOver(refuses(426, 'too-old'), refuses(426, 'too-old'), acknowledges());
  await trySending(true, parts);
  expect((await trySending(true, parts)).outcome).toBe('update');
  expect(asked).toHaveLength(1);
  sendWhenPossible(parts)();
  await settle();
  expect(asked).toHaveLength(2);
  expect((await readSettings()).pause).toBe('update');
  stop = sendWhenPossible(parts);
  expect(await eventually('state', 'acked')).toBe('acked');
  expect((await readSettings()).pause).toBeNull();
});

test('a phone that has to join again is not sent from by a new start', async () => {
  await joinPhone();
  await changeSettings({ pause: 'join-again' });
  await keepRows(waitingRow());
  const { asked, parts } = sendingOver(acknowledges());
  stop = sendWhenPossible(parts);
  await settle();
  expect(asked).toEqual([]);
});

test('a report written while it is sending goes in the same breath', async () => {
  await joinPhone();
  await keepRows(waitingRow());
  const later = '7'.repeat(32);
  const { asked, parts } = sendingOver(async (request) => {
    if (request.path.endsWith(REPORT_ID)) {
      await keepRows(waitingRow({ id: later }));
      sendInBackground(true, parts);
    }
    return acknowledges()(request);
  });
  expect((await trySending(true, parts)).outcome).toBe('sent');
  expect(asked.map(({ path }) => path.at(-1))).toEqual(['2', '7']);
});

test('asked twice at once, both get the same answer from one sending', async () => {
  await joinPhone();
  await keepRows(waitingRow());
  const { asked, parts } = sendingOver(acknowledges());
  const answers = await Promise.all([trySending(true, parts), trySending(true, parts)]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['sent', 'sent']);
  expect(asked).toHaveLength(1);
});

test('where the browser can wake the worker it is asked to, once something has to wait', async () => {
  const register = vi.fn<(tag: string) => Promise<void>>(async () => undefined);
  const serviceWorker = { controller: {}, ready: Promise.resolve({ sync: { register } }) };
  vi.stubGlobal('navigator', { serviceWorker });
  await joinPhone();
  await keepRows(waitingRow());
  const { parts, time } = sendingOver(refuses(503, 'busy'), acknowledges());
  const { waitMs } = await trySending(true, parts);
  await settle();
  expect(register).toHaveBeenCalledExactlyOnceWith(SYNC_TAG);
  time.now += waitMs ?? 0;
  await trySending(true, parts);
  await settle();
  expect(register).toHaveBeenCalledOnce();
});

test.each([
  ['cannot', { controller: {}, ready: Promise.resolve({}) }],
  [
    'will not',
    {
      controller: {},
      ready: Promise.resolve({ sync: { register: () => Promise.reject(new Error('denied')) } }),
    },
  ],
])('where the browser %s wake the worker this page sends by itself', async (_, serviceWorker) => {
  vi.stubGlobal('navigator', { serviceWorker });
  await joinPhone();
  await keepRows(waitingRow());
  const { parts, time } = sendingOver(noNetwork, acknowledges());
  await trySending(true, parts);
  time.now += 1500;
  vi.advanceTimersByTime(1500);
  expect(await eventually('state', 'acked')).toBe('acked');
});

test('when the database of the phone cannot answer, sending waits and comes back', async () => {
  await joinPhone();
  await keepRows(waitingRow());
  const { parts } = sendingOver(acknowledges());
  const broken = breakTransactions(connectionLost, 4);
  sendInBackground(true, parts);
  await settle();
  broken.mockRestore();
  expect(await eventually('state', 'dirty')).toBe('dirty');
  vi.advanceTimersByTime(60_000);
  expect(await eventually('state', 'acked')).toBe('acked');
});
