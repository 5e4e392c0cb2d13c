import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { countHeads } from '#actions/count-heads.ts';
import { ErrorBoundary } from '#app/error-screen.tsx';
import { readOpenSession } from '#reads/open-session.ts';
import { today } from '#reads/today.ts';

import { FinishPage } from '../../../src/pages/class/finish-page.tsx';
import { joinPhone, keepSession, REPORT_ID, rowOf, SESSION_ID } from '../../support/phone.ts';
import { press } from '../../support/press.ts';
import { acknowledges, network, noNetwork, type Asked } from '../../support/scripted-collector.ts';
import { showScreen } from '../../support/show-screen.tsx';
import { fillDisk } from '../../support/storage-faults.ts';
import { called, openAt, pressButton, seeScreen } from '../lesson/open-at.tsx';

const AT = `/class/finish?session=${SESSION_ID}`;
const COUNTED = {
  heads: {
    residents: 12,
    firstTimers: 3,
    tutors: { adult: 1, highSchool: 2, university: 0, shop: 0, staff: 0 },
  },
  taught: [{ lesson: 'el-qr-pay', heads: null }],
};

let asked: Asked[] = [];
function onNetwork(...answers: Parameters<typeof network>) {
  const wire = network(...answers);
  asked = wire.asked;
  vi.stubGlobal('fetch', wire.send);
}
beforeEach(() => onNetwork(noNetwork));
afterEach(() => vi.unstubAllGlobals());

async function openFinish() {
  await keepSession({ date: today(), ...COUNTED });
  await openAt(AT);
  await screen.findByText('12人');
}
/** What stands beside a word of the summary. */
const valueOf = (term: string) => screen.getByText(called(term), { selector: 'dt' }).nextElementSibling;
const exactText = () => document.querySelector('pre')?.textContent;

test('the summary can be read aloud: who came, who taught, what, how long', async () => {
  await joinPhone();
  await openFinish();
  expect(valueOf('来た人')?.textContent).toBe('12人');
  expect(valueOf('うちはじめての人')?.textContent).toBe('3人');
  expect(valueOf('教える人')?.textContent).toBe('3人');
  expect(screen.getByText(called('高校生 2人'))).toBeTruthy();
  expect(valueOf('教えたレッスン')?.textContent).toBe('市税などをスマホで払う');
});

test('minutes go up and down by quarters of an hour, and never below nothing', async () => {
  await openFinish();
  const minutes = within(screen.getByRole('group', { name: '時間' }));
  const [less, more] = minutes.getAllByRole('button');
  press(less!);
  for (let tap = 0; tap < 4; tap += 1) press(more!);
  press(less!);
  await waitFor(() => expect(minutes.getByText('45分', { selector: 'p' })).toBeTruthy());
  await waitFor(async () => expect((await readOpenSession())?.minutes).toBe(45));
});

test('minutes stop at ten hours, and a press below it works at once', async () => {
  await keepSession({ date: today(), ...COUNTED, minutes: 590 });
  await openAt(AT);
  const minutes = within(await screen.findByRole('group', { name: '時間' }));
  const [less, more] = minutes.getAllByRole('button');
  press(more!);
  press(more!);
  await waitFor(() => expect(minutes.getByText('600分', { selector: 'p' })).toBeTruthy());
  press(less!);
  await waitFor(() => expect(minutes.getByText('585分', { selector: 'p' })).toBeTruthy());
});

test('what is shown is what waits in the outbox, and what goes over the wire, to the last space', async () => {
  await joinPhone();
  onNetwork(acknowledges());
  await openFinish();
  const shown = exactText();
  expect(shown).toHaveLength(2048);
  pressButton('おわって送る');
  await seeScreen('記録しました');
  expect((await rowOf(REPORT_ID)).body).toBe(shown);
  expect(await screen.findByText('送りました')).toBeTruthy();
  expect(asked.find(({ init }) => init.method === 'PUT')?.init.body).toBe(shown);
});

test('the text follows the count', async () => {
  await openFinish();
  await waitFor(() => expect(exactText()).toContain('"residents":12'));
  await countHeads(SESSION_ID, 'residents', { set: 14 });
  await waitFor(() => expect(exactText()).toContain('"residents":14'));
});

test('without a network the record stands, and the screen says what it waits for', async () => {
  await joinPhone();
  await openFinish();
  pressButton('おわって送る');
  await seeScreen('記録しました');
  expect(await screen.findByText('これから送ります')).toBeTruthy();
  expect(await screen.findByText('電波が 弱いようです。電波が 来ると 送ります。')).toBeTruthy();
  expect(screen.getByText('送る まえに 電話を なくすと、記録も なくなります。')).toBeTruthy();
});

test('a phone that has not joined keeps the record, asks nobody, and does not promise to send', async () => {
  await openFinish();
  pressButton('おわって残す');
  expect(await screen.findByText('まだ 教室に 入って いません。入ると 送ります。')).toBeTruthy();
  expect(asked).toEqual([]);
});

test('a finish too early is taken back, and what was sent is then a correction', async () => {
  await joinPhone();
  onNetwork(acknowledges());
  await openFinish();
  pressButton('おわって送る');
  await screen.findByText('送りました');
  onNetwork(noNetwork);
  pressButton('なおす');
  await seeScreen('人数を数える');
  await countHeads(SESSION_ID, 'residents', { set: 14 });
  press(await screen.findByRole('link', { name: 'おわる' }));
  press(await screen.findByRole('button', { name: called('おわって送る') }));
  expect(await screen.findByText('なおした ものです。')).toBeTruthy();
  expect(await rowOf(REPORT_ID)).toMatchObject({ rev: 2, acked: { rev: 1 } });
});

test('「記録しました」 is not said when the phone has no room', async () => {
  await keepSession({ date: today(), ...COUNTED });
  await showScreen(
    <ErrorBoundary at={AT}>
      <FinishPage />
    </ErrorBoundary>,
    { words: ['class', 'outbox', 'lesson-index'], path: AT },
  );
  await screen.findByText('12人');
  const disk = fillDisk();
  pressButton('おわって残す');
  expect(await screen.findByText('この 電話の 空きが 足りません。')).toBeTruthy();
  expect(screen.queryByText(called('記録しました'))).toBeNull();
  disk.mockRestore();
  expect((await readOpenSession())?.status).toBe('open');
});

test('a session this phone does not know leads back to the class', async () => {
  await openAt(AT);
  const way = await screen.findByRole('link', { name: '教室' });
  expect(way.getAttribute('href')).toBe('/class');
});
