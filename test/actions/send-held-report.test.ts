import { afterEach, expect, test, vi } from 'vitest';

import { finishSession } from '#actions/finish-session.ts';
import { sendHeldReport } from '#actions/send-held-report.ts';
import { sendNow } from '#actions/send-now.ts';

import { joinPhone, keepSession, REPORT_ID, rowOf, SESSION_ID } from '../support/phone.ts';
import { acknowledges, network, refuses } from '../support/scripted-collector.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a held report goes out as a correction once the tutor says so', async () => {
  await keepSession({ heads: { residents: 12 } });
  await finishSession(SESSION_ID);
  await joinPhone();
  const { asked, send } = network(refuses(409, 'conflict'), acknowledges());
  vi.stubGlobal('fetch', send);
  expect(await sendNow()).toBe('set-aside');
  expect(await rowOf(REPORT_ID)).toMatchObject({ rev: 1, state: 'held', reason: 'conflict' });
  await sendHeldReport(SESSION_ID);
  await vi.waitFor(async () =>
    expect(await rowOf(REPORT_ID)).toMatchObject({ rev: 2, state: 'acked', reason: null }),
  );
  expect(asked).toHaveLength(2);
});

test('a report that is not held stays as it is', async () => {
  await keepSession({ heads: { residents: 12 } });
  await finishSession(SESSION_ID);
  const before = await rowOf(REPORT_ID);
  await sendHeldReport(SESSION_ID);
  expect(await rowOf(REPORT_ID)).toEqual(before);
});
