import { afterEach, expect, test, vi } from 'vitest';

import { finishSession } from '#actions/finish-session.ts';
import { readOutbox } from '#storage/outbox-store.ts';
import { readSession } from '#storage/session-store.ts';

import { joinPhone, keepSession, REPORT_ID, rowOf, SESSION_ID } from '../support/phone.ts';
import { acknowledges, network } from '../support/scripted-collector.ts';
import { fillDisk } from '../support/storage-faults.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the session closes and its report waits, in one transaction', async () => {
  await keepSession({ heads: { residents: 12 } });
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await finishSession(SESSION_ID);
  expect(begin.mock.calls.filter(([, mode]) => mode === 'readwrite').map(([stores]) => stores)).toEqual([
    ['sessions', 'outbox'],
  ]);
  expect(await readSession(SESSION_ID)).toMatchObject({ status: 'held' });
  expect(await rowOf(REPORT_ID)).toMatchObject({ rev: 1, state: 'dirty', sessionId: SESSION_ID });
});

test('with a full disk the session stays open and no report is written', async () => {
  await keepSession({ heads: { residents: 12 } });
  const disk = fillDisk(2);
  await expect(finishSession(SESSION_ID)).rejects.toMatchObject({ kind: 'full' });
  disk.mockRestore();
  expect(await readSession(SESSION_ID)).toMatchObject({ status: 'open' });
  expect(await readOutbox()).toEqual([]);
});

test('on a phone that joined, the report is sent at once', async () => {
  const { send } = network(acknowledges());
  vi.stubGlobal('fetch', send);
  await joinPhone();
  await keepSession({ heads: { residents: 12 } });
  await finishSession(SESSION_ID);
  await vi.waitFor(async () => expect((await rowOf(REPORT_ID)).state).toBe('acked'));
});

test('on a phone that has not joined, nobody is asked', async () => {
  const { asked, send } = network(acknowledges());
  vi.stubGlobal('fetch', send);
  await keepSession();
  await finishSession(SESSION_ID);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toEqual([]);
});
