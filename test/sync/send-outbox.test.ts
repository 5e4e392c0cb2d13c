import { afterEach, expect, test, vi } from 'vitest';

import { changeOutbox, readOutbox } from '#storage/outbox-store.ts';
import { changeSettings, readSettings } from '#storage/settings-store.ts';
import { sendOutbox } from '#sync/send-outbox.ts';

import { aRow, joinPhone, keepRows, REPORT_ID, rowOf, TOKEN } from '../support/phone.ts';
import {
  acknowledges,
  EPOCH,
  logInPage,
  noNetwork,
  refuses,
  sendingOver,
} from '../support/scripted-collector.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const hex = (digit: number) => String(digit).repeat(32);
const waiting = (digit: number, changes: Parameters<typeof aRow>[0] = {}) =>
  aRow({ id: hex(digit), body: '{"rev":1}', ...changes });
const states = async () => Object.fromEntries((await readOutbox()).map(({ id, state }) => [id[0], state]));

test('a phone that has not joined asks nothing, even with reports waiting', async () => {
  await keepRows(waiting(1));
  const { asked, parts } = sendingOver(acknowledges());
  expect(await sendOutbox(true, parts)).toEqual({ outcome: 'not-joined', waitMs: null });
  expect(asked).toEqual([]);
});

test('a phone with nothing to tell asks nothing', async () => {
  await joinPhone();
  await keepRows(waiting(1, { state: 'acked' }), waiting(2, { state: 'held' }));
  const { asked, parts } = sendingOver(acknowledges());
  expect(await sendOutbox(true, parts)).toEqual({ outcome: 'set-aside', waitMs: null });
  expect(asked).toEqual([]);
});

test('every report is sent, one after the other, each once', async () => {
  await joinPhone();
  await keepRows(waiting(1), waiting(2), waiting(3));
  let atOnce = 0;
  const { asked, parts } = sendingOver(async (request) => {
    atOnce += 1;
    expect(atOnce).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce -= 1;
    return acknowledges()(request);
  });
  expect(await sendOutbox(false, parts)).toEqual({ outcome: 'sent', waitMs: null });
  expect(asked.map(({ path }) => path.at(-1))).toEqual(['1', '2', '3']);
  expect(await states()).toEqual({ 1: 'acked', 2: 'acked', 3: 'acked' });
});

test('the body that is sent is the body that was stored, byte for byte', async () => {
  await joinPhone();
  const body = '{"rev":1,"a":"ー"}   ';
  await keepRows(waiting(1, { body }));
  const { asked, parts } = sendingOver(acknowledges());
  await sendOutbox(false, parts);
  expect(asked[0]?.init.body).toBe(body);
});

test('sets one refused report aside and delivers the rest', async () => {
  await joinPhone();
  await keepRows(waiting(1), waiting(2), waiting(3));
  const { parts } = sendingOver(acknowledges(), refuses(422, 'period'), acknowledges());
  expect(await sendOutbox(false, parts)).toEqual({ outcome: 'set-aside', waitMs: null });
  expect(await states()).toEqual({ 1: 'acked', 2: 'refused', 3: 'acked' });
  expect((await rowOf(hex(2))).reason).toBe('period');
});

test('holds a report whose rev the collector knows with other bytes, and delivers the rest', async () => {
  await joinPhone();
  await keepRows(waiting(1), waiting(2));
  const { asked, parts } = sendingOver(refuses(409, 'conflict'), acknowledges());
  expect((await sendOutbox(false, parts)).outcome).toBe('set-aside');
  expect(await states()).toEqual({ 1: 'held', 2: 'acked' });
  await sendOutbox(true, parts);
  expect(asked).toHaveLength(2);
});

test('one report the collector cannot digest does not block the others', async () => {
  await joinPhone();
  await keepRows(waiting(1), waiting(2));
  const { parts, time } = sendingOver((request) =>
    request.path.endsWith('1') ? refuses(500, 'internal')(request) : acknowledges()(request),
  );
  const { outcome, waitMs } = await sendOutbox(false, parts);
  expect(outcome).toBe('busy');
  time.now += waitMs ?? 0;
  await sendOutbox(false, parts);
  expect(await states()).toEqual({ 1: 'dirty', 2: 'acked' });
});

test.each([
  ['no network', noNetwork, 'no-network'],
  ['a log-in page', logInPage(), 'log-in-page'],
  ['an answer for another report', acknowledges({ id: hex(9) }), 'log-in-page'],
  ['an answer with another hash', acknowledges({ hash: 'a'.repeat(64) }), 'log-in-page'],
  ['a broken collector', refuses(500, 'internal'), 'busy'],
] as const)('%s keeps every report and stops for a while', async (_, answer, outcome) => {
  await joinPhone();
  await keepRows(waiting(1), waiting(2));
  const { asked, parts, time } = sendingOver(answer);
  // chance 0.5 between 1 s and 2 s after the first attempt
  expect(await sendOutbox(false, parts)).toEqual({ outcome, waitMs: 1500 });
  expect(asked).toHaveLength(1);
  expect(await rowOf(hex(1))).toMatchObject({
    state: 'dirty',
    reason: outcome,
    attempts: 1,
    nextTryAtMs: time.now + 1500,
  });
});

test('without a network the waits grow although the reports take turns', async () => {
  await joinPhone();
  await keepRows(...[1, 2, 3, 4, 5].map((digit) => waiting(digit)));
  const { parts, time } = sendingOver(noNetwork);
  const waits: number[] = [];
  for (let run = 0; run < 12; run += 1) {
    const { waitMs } = await sendOutbox(false, parts);
    waits.push(waitMs ?? 0);
    time.now += waitMs ?? 0;
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(Math.max(...waits)).toBeGreaterThan(4000);
});

test('after sixty days without a collector everything goes', async () => {
  await joinPhone();
  await keepRows(waiting(1, { attempts: 900, reason: 'busy', nextTryAtMs: 1_200_000 }), waiting(2));
  const { parts, time } = sendingOver(acknowledges());
  time.now += 60 * 24 * 60 * 60 * 1000;
  expect((await sendOutbox(false, parts)).outcome).toBe('sent');
});

test('the wait the collector asks for holds even when a person presses the button', async () => {
  await joinPhone();
  await keepRows(waiting(1));
  const { asked, parts, time } = sendingOver(
    refuses(429, 'too-many', { 'retry-after': '60' }),
    acknowledges(),
  );
  expect(await sendOutbox(true, parts)).toEqual({ outcome: 'busy', waitMs: 60_000 });
  time.now += 59_000;
  expect(await sendOutbox(true, parts)).toEqual({ outcome: 'busy', waitMs: 1000 });
  expect(asked).toHaveLength(1);
  time.now += 1000;
  expect((await sendOutbox(true, parts)).outcome).toBe('sent');
});

test('a report that has to wait for a day lets the others go in five minutes at the latest', async () => {
  await joinPhone();
  await keepRows(waiting(1));
  const { parts } = sendingOver(refuses(429, 'too-many', { 'retry-after': '86400' }));
  expect(await sendOutbox(false, parts)).toEqual({ outcome: 'tomorrow', waitMs: 300_000 });
});

test('a report that was changed too often today waits for tomorrow, and says so however often it is asked', async () => {
  await joinPhone();
  await keepRows(waiting(1), waiting(2));
  const { asked, parts, time } = sendingOver(
    refuses(429, 'too-many', { 'retry-after': '40000' }),
    acknowledges(),
  );
  expect((await sendOutbox(true, parts)).outcome).toBe('tomorrow');
  expect(await sendOutbox(true, parts)).toEqual({ outcome: 'tomorrow', waitMs: 40_000_000 });
  expect(await states()).toEqual({ 1: 'dirty', 2: 'acked' });
  expect((await rowOf(hex(1))).reason).toBe('tomorrow');
  expect(asked).toHaveLength(2);
  time.now += 40_000_000;
  expect((await sendOutbox(false, parts)).outcome).toBe('sent');
});

test.each([
  [401, 'no-access', 'join-again'],
  [403, 'no-access', 'join-again'],
  [426, 'too-old', 'update'],
] as const)('%i pauses all sending and deletes nothing', async (status, error, pause) => {
  await joinPhone();
  await keepRows(waiting(1), waiting(2));
  const { asked, parts } = sendingOver(refuses(status, error), acknowledges());
  expect(await sendOutbox(true, parts)).toEqual({ outcome: pause, waitMs: null });
  expect((await readSettings()).pause).toBe(pause);
  expect(await states()).toEqual({ 1: 'dirty', 2: 'dirty' });
  await sendOutbox(true, parts);
  expect(asked).toHaveLength(1);
  await joinPhone('n'.repeat(43));
  expect((await sendOutbox(true, parts)).outcome).toBe('sent');
  expect(await states()).toEqual({ 1: 'acked', 2: 'acked' });
});

test('a refusal of the old token does not pause a phone that joined anew meanwhile', async () => {
  await joinPhone();
  await keepRows(waiting(1));
  const { parts } = sendingOver(async (request) => {
    await joinPhone('n'.repeat(43));
    return refuses(401, 'no-access')(request);
  });
  await sendOutbox(true, parts);
  expect(await readSettings()).toMatchObject({ pause: null, access: { token: 'n'.repeat(43) } });
});

test('a report corrected while it is under way is sent again at its new rev', async () => {
  await joinPhone();
  await keepRows(waiting(1));
  const { asked, parts } = sendingOver(async (request) => {
    await changeOutbox((row) =>
      row.rev === 1 ? { ...row, rev: 2, body: '{"rev":2}', state: 'dirty' } : row,
    );
    return acknowledges()(request);
  });
  expect((await sendOutbox(false, parts)).outcome).toBe('sent');
  expect(asked.map(({ init }) => init.body)).toEqual(['{"rev":1}', '{"rev":2}']);
  expect(await rowOf(hex(1))).toMatchObject({ rev: 2, state: 'acked', acked: { rev: 2, epoch: EPOCH } });
});

test('a new epoch sends everything kept again, each report once', async () => {
  await joinPhone();
  const acked = { rev: 1, hash: 'a'.repeat(64), epoch: 'd'.repeat(32) };
  await keepRows(waiting(1, { state: 'acked', acked }), waiting(2, { state: 'acked', acked }), waiting(3));
  const { asked, parts } = sendingOver(acknowledges());
  expect((await sendOutbox(false, parts)).outcome).toBe('sent');
  expect(asked).toHaveLength(3);
  expect(new Set(asked.map(({ path }) => path.at(-1)))).toEqual(new Set(['1', '2', '3']));
  expect((await readOutbox()).map((row) => row.acked?.epoch)).toEqual([EPOCH, EPOCH, EPOCH]);
});

test('a collector whose epoch changes with every answer does not keep a phone busy for ever', async () => {
  await joinPhone();
  await keepRows(waiting(1), waiting(2));
  let epoch = 0;
  const { asked, parts } = sendingOver((request) => {
    epoch += 1;
    return acknowledges({ epoch: String(epoch).padStart(32, '0') })(request);
  });
  expect((await sendOutbox(false, parts)).waitMs).toBeGreaterThanOrEqual(1000);
  expect(asked).toHaveLength(2);
});

test('a report the app was killed over while sending it is sent again', async () => {
  await joinPhone();
  await keepRows(waiting(1, { state: 'sending' }));
  const { parts } = sendingOver(acknowledges());
  expect((await sendOutbox(false, parts)).outcome).toBe('sent');
});

test('three hundred reports go out one by one and all arrive', async () => {
  await joinPhone();
  await keepRows(
    ...Array.from({ length: 300 }, (_, place) =>
      aRow({ id: String(place).padStart(32, '0'), body: '{"rev":1}' }),
    ),
  );
  const { asked, parts } = sendingOver(acknowledges());
  expect((await sendOutbox(false, parts)).outcome).toBe('sent');
  expect(asked).toHaveLength(300);
}, 30_000);

test('two windows at once: one sends, the other is told so', async () => {
  await joinPhone();
  await keepRows(waiting(1));
  const { asked, parts } = sendingOver(acknowledges());
  const both = await Promise.all([sendOutbox(false, parts), sendOutbox(false, parts)]);
  // The other one may have looked before a report was written that nobody else would see.
  expect(both.find(({ outcome }) => outcome === 'busy-here')?.waitMs).toBe(1500);
  expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['busy-here', 'sent']);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.init.headers).toMatchObject({ authorization: `Bearer ${TOKEN}` });
});

/** A page somebody may turn away from; the window at the other end of the lock is one without. */
function showPage(visibilityState: 'visible' | 'hidden') {
  const page = Object.assign(new EventTarget(), { visibilityState });
  vi.stubGlobal('document', page);
  return (state: 'visible' | 'hidden') => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
}

test('a hidden page takes no turn: another window sends, and the hidden one finds it done', async () => {
  await joinPhone();
  await keepRows(waiting(1));
  const hidden = sendingOver(acknowledges());
  const other = sendingOver(acknowledges());
  const turn = showPage('hidden');
  const waits = sendOutbox(false, hidden.parts);
  await new Promise((resolve) => setTimeout(resolve, 20));
  vi.unstubAllGlobals();
  expect((await sendOutbox(false, other.parts)).outcome).toBe('sent');
  turn('visible');
  expect((await waits).outcome).toBe('sent');
  expect([hidden.asked.length, other.asked.length]).toEqual([0, 1]);
});

test('a page hidden while it waits for an answer gives its turn to another window, and keeps the answer when it is seen', async () => {
  await joinPhone();
  await keepRows(waiting(1), waiting(2));
  let answered: () => void = () => undefined;
  const isAnswered = new Promise<void>((resolve) => {
    answered = resolve;
  });
  let turn: ReturnType<typeof showPage> = () => undefined;
  const mine = sendingOver(async (request) => {
    if (mine.asked.length === 1) turn('hidden');
    answered();
    return acknowledges()(request);
  });
  turn = showPage('visible');
  const sending = sendOutbox(false, mine.parts);
  await isAnswered;
  await new Promise((resolve) => setTimeout(resolve, 20));
  vi.unstubAllGlobals();
  const other = sendingOver(noNetwork);
  expect((await sendOutbox(true, other.parts)).outcome).toBe('no-network');
  turn('visible');
  expect((await sending).outcome).toBe('sent');
  expect(await states()).toEqual({ 1: 'acked', 2: 'acked' });
  expect(mine.asked.map(({ path }) => path.at(-1))).toEqual(['1', '2']);
});

test('a paused phone asks nothing', async () => {
  await joinPhone();
  await changeSettings({ pause: 'update' });
  await keepRows(aRow({ id: REPORT_ID }));
  const { asked, parts } = sendingOver(acknowledges());
  expect((await sendOutbox(true, parts)).outcome).toBe('update');
  expect(asked).toEqual([]);
});
