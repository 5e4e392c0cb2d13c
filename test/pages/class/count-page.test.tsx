import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { finishSession } from '#actions/finish-session.ts';
import { ErrorBoundary } from '#app/error-screen.tsx';
import { readOpenSession } from '#reads/open-session.ts';
import { today } from '#reads/today.ts';

import { CountPage } from '../../../src/pages/class/count-page.tsx';
import { joinPhone, keepSession, SESSION_ID } from '../../support/phone.ts';
import { press } from '../../support/press.ts';
import { showScreen } from '../../support/show-screen.tsx';
import { fillDisk } from '../../support/storage-faults.ts';
import { called, openAt, pressButton } from '../lesson/open-at.tsx';

const AT = `/class/count?session=${SESSION_ID}`;
const readHeads = async () => (await readOpenSession())?.heads;

/** The row of a counter, by who is counted. */
const rowOf = (who: string) => within(screen.getByRole('group', { name: called(who) }));
const more = (who: string) => press(rowOf(who).getByText('ふやす'));
const less = (who: string) => press(rowOf(who).getByText('へらす'));
const shows = (who: string, people: string) =>
  waitFor(() => expect(rowOf(who).getAllByRole('button')[1]?.textContent).toBe(people));

async function openCount(changes: Parameters<typeof keepSession>[0] = {}) {
  await keepSession({ date: today(), ...changes });
  await openAt(AT);
  await screen.findByRole('group', { name: called('来た人') });
}

test('taps are counted, shown, kept and said', async () => {
  await openCount();
  for (let tap = 0; tap < 3; tap += 1) more('来た人');
  less('来た人');
  more('高校生');
  await shows('来た人', '2人');
  await shows('高校生', '1人');
  expect(await readHeads()).toMatchObject({ residents: 2, tutors: { highSchool: 1 } });
  await waitFor(() => expect(document.querySelector('.unseen')?.textContent).toContain('高校生 1人'));
});

test('the last press is taken back, and then the one before', async () => {
  await openCount();
  more('来た人');
  more('おとな');
  await shows('おとな', '1人');
  press(await screen.findByRole('button', { name: called('おとなの ＋1を取り消す') }));
  await shows('おとな', '0人');
  press(await screen.findByRole('button', { name: called('来た人の ＋1を取り消す') }));
  await shows('来た人', '0人');
  await waitFor(() => expect(screen.queryByText(/取り消す/u)).toBeNull());
});

test('a total is written with the number pad, seen beside the one before', async () => {
  await openCount({ heads: { residents: 12 } });
  press(rowOf('来た人').getAllByRole('button')[1]!);
  pressButton('1');
  pressButton('4');
  expect(await screen.findByText('12人 → 14人')).toBeTruthy();
  pressButton('14人にする');
  await shows('来た人', '14人');
  expect(await screen.findByRole('button', { name: called('来た人の ＋2を取り消す') })).toBeTruthy();
});

test('first-timers stop at the residents, and the screen says so', async () => {
  await openCount({ heads: { residents: 1, firstTimers: 1 } });
  more('うちはじめての人');
  expect(await screen.findByText('はじめての 人は、来た 人の 数までです。')).toBeTruthy();
  await shows('うちはじめての人', '1人');
});

test.each([
  [4, 1, '教える 人 1人に、来た 人 4人です。'],
  [12, 0, '教える 人も 数えて ください。'],
])('%i residents and %i tutors: %s', async (residents, adult, sentence) => {
  await openCount({
    heads: { residents, tutors: { adult, highSchool: 0, university: 0, shop: 0, staff: 0 } },
  });
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('the fifth resident for one tutor brings a calm word', async () => {
  await openCount({
    heads: { residents: 4, tutors: { adult: 1, highSchool: 0, university: 0, shop: 0, staff: 0 } },
  });
  more('来た人');
  expect(await screen.findByText('教える 人が ふえると、安心です。')).toBeTruthy();
  more('高校生');
  await waitFor(() => expect(screen.queryByText('教える 人が ふえると、安心です。')).toBeNull());
});

test('venue and lesson are chosen from what there is', async () => {
  await joinPhone();
  await openCount();
  const venue = await screen.findByRole<HTMLSelectElement>('combobox', { name: '場所' });
  venue.value = 'chuo';
  venue.dispatchEvent(new Event('change', { bubbles: true }));
  press(screen.getByRole('checkbox', { name: /市税/u }));
  await waitFor(async () =>
    expect(await readOpenSession()).toMatchObject({
      venue: 'chuo',
      taught: [{ lesson: 'el-qr-pay', heads: null }],
    }),
  );
});

test('nothing on the screen takes a text', async () => {
  await joinPhone();
  await openCount();
  expect(screen.queryAllByRole('textbox')).toEqual([]);
});

test('until the count is known there is no number', async () => {
  await keepSession({ date: today(), heads: { residents: 12 } });
  await showScreen(<CountPage />, { words: ['class', 'lesson-index'], path: AT });
  expect(screen.getByText('すこしお待ちください')).toBeTruthy();
  expect(screen.queryByText(/\d人/u)).toBeNull();
  await screen.findByRole('group', { name: called('来た人') });
});

test('a session that has ended shows the way to what was counted', async () => {
  await keepSession({ date: today() });
  await finishSession(SESSION_ID);
  await openAt(AT);
  const way = await screen.findByRole('link', { name: called('つぎへ') });
  expect(way.getAttribute('href')).toBe(`/class/finish?session=${SESSION_ID}`);
});

test('a phone without room says so, and keeps what was counted', async () => {
  await keepSession({ date: today(), heads: { residents: 12 } });
  await showScreen(
    <ErrorBoundary at={AT}>
      <CountPage />
    </ErrorBoundary>,
    { words: ['class', 'lesson-index'], path: AT },
  );
  await screen.findByRole('group', { name: called('来た人') });
  const disk = fillDisk();
  more('来た人');
  expect(await screen.findByText('となりの 人に この 画面を 見せて ください。')).toBeTruthy();
  disk.mockRestore();
  pressButton('もういちど');
  await shows('来た人', '12人');
});
