import { afterEach, expect, test, vi } from 'vitest';

import { sendNow } from '#actions/send-now.ts';

import { aRow, joinPhone, keepRows } from '../support/phone.ts';
import { acknowledges, network, refuses } from '../support/scripted-collector.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the word says what became of it', async () => {
  expect(await sendNow()).toBe('not-joined');
  await joinPhone();
  await keepRows(aRow({ body: '{"rev":1}' }));
  vi.stubGlobal('fetch', network(refuses(422, 'period')).send);
  expect(await sendNow()).toBe('set-aside');
  await keepRows(aRow({ body: '{"rev":1}' }));
  vi.stubGlobal('fetch', network(acknowledges()).send);
  expect(await sendNow()).toBe('sent');
});
