import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { finishSession } from '#actions/finish-session.ts';
import { readOpenSession } from '#reads/open-session.ts';
import { today } from '#reads/today.ts';
import { changeSettings } from '#storage/settings-store.ts';

import { joinPhone, keepSession, SESSION_ID } from '../../support/phone.ts';
import { network, noNetwork } from '../../support/scripted-collector.ts';
import { called, openAt, pressButton } from '../lesson/open-at.tsx';

beforeEach(() => vi.stubGlobal('fetch', network(noNetwork).send));
afterEach(() => vi.unstubAllGlobals());

const link = (name: string) => screen.findByRole('link', { name: called(name) });

test('a phone that has not joined may join, or count without it', async () => {
  await openAt('/class');
  expect((await link('教室に入る')).getAttribute('href')).toBe('/class/join');
  expect(screen.getByText('入らなくても 数えられます。')).toBeTruthy();
  pressButton('入らずに数える');
  await waitFor(() => expect(location.pathname).toBe('/class/count'));
  expect(await readOpenSession()).toMatchObject({ date: today(), number: 1 });
});

test('a phone that has joined knows its town, and one press begins the class of today', async () => {
  await joinPhone();
  await openAt('/class');
  expect(await screen.findByText('荒尾市の 教室に 入って います。')).toBeTruthy();
  pressButton('きょうの教室をはじめる');
  await waitFor(() => expect(location.search).toMatch(/^\?session=[0-9a-f]{32}$/u));
});

test('a class being counted is one press away', async () => {
  await joinPhone();
  await keepSession({ date: today() });
  await openAt('/class');
  expect((await link('つづきを数える')).getAttribute('href')).toBe(`/class/count?session=${SESSION_ID}`);
});

test('what is finished is listed with how far its report has come, and the next class is the second', async () => {
  await joinPhone();
  await keepSession({ date: today(), heads: { residents: 12 } });
  await finishSession(SESSION_ID);
  await openAt('/class');
  const row = await screen.findByText('来た人 12人、教える人 0人', { exact: false });
  const way = row.closest('a');
  expect(way?.textContent).toContain('これから送ります');
  expect(way?.getAttribute('href')).toBe(`/class/finish?session=${SESSION_ID}`);
  expect(screen.getByText(called('待っているもの 1つ'))).toBeTruthy();
  expect(screen.getByRole('button', { name: called('きょうの2回目をはじめる') })).toBeTruthy();
});

test('after the ninth class of a day there is a sentence instead of a button', async () => {
  await joinPhone();
  await keepSession({ date: today(), number: 9, status: 'held' });
  await openAt('/class');
  expect(await screen.findByText(called('きょうの教室は9回までです'))).toBeTruthy();
  expect(screen.getByText('なおす ときは、下の 教室を 押して ください。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: called('きょうの10回目をはじめる') })).toBeNull();
});

test('a class left open on another day is listed as not finished', async () => {
  await keepSession({ date: '2020-04-01' });
  await openAt('/class');
  expect(await screen.findByText(called('まだおわっていません'))).toBeTruthy();
  expect(await screen.findByText(called('4月1日 1回目'))).toBeTruthy();
});

test('a phone the town no longer knows is asked to join again', async () => {
  await joinPhone();
  await changeSettings({ pause: 'join-again' });
  await openAt('/class');
  expect(await screen.findByText(called('もういちど教室に入ってください'))).toBeTruthy();
  expect((await link('教室に入る')).getAttribute('href')).toBe('/class/join');
});

test('until it is known, nothing is claimed', async () => {
  await joinPhone();
  await openAt('/class');
  expect(screen.getByText('すこしお待ちください')).toBeTruthy();
  expect(screen.queryByText('まだ ありません。')).toBeNull();
  await screen.findByText('まだ ありません。');
});
