import { cleanup, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { OrganiserPage } from '../../../src/pages/organiser/organiser-page.tsx';
import { anAttendance, json, ME, refused, stubCollector } from '../../support/organiser-replies.ts';
import { showScreen } from '../../support/show-screen.tsx';

afterEach(cleanup);

const show = () => showScreen(<OrganiserPage />, { words: ['organiser'], path: '/organiser' });
const REPORT = anAttendance([], { sessions: 4, residents: 52, firstTimers: 9 });

test('an organiser who is in sees this month in three figures and three ways on', async () => {
  stubCollector({ 'GET /me': () => json(ME), 'GET /reports/attendance': () => json(REPORT) });
  await show();
  expect(await screen.findByText('荒尾市・田中 さん')).toBeTruthy();
  expect(await screen.findByText('52人')).toBeTruthy();
  expect([screen.getByText('4回'), screen.getByText('9人')]).toHaveLength(2);
  const ways = within(screen.getByRole('list')).getAllByRole('link');
  expect(ways.map((way) => way.getAttribute('href'))).toEqual([
    '/organiser/attendance',
    '/organiser/join-code',
    '/organiser/venues',
  ]);
});

test('no figure is shown before it is known', async () => {
  stubCollector({ 'GET /me': () => json(ME), 'GET /reports/attendance': () => 'no-network' });
  await show();
  expect(screen.getByText('すこしお待ちください')).toBeTruthy();
  expect(await screen.findByText('電波が ないようです')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/\d+[回人]/u);
});

test('who is not in stands before the way in, without a word of reproach', async () => {
  stubCollector({ 'GET /me': () => refused('no-access', 401), 'GET /set-up': () => json({ open: false }) });
  await show();
  expect(await screen.findByLabelText('パスワード')).toBeTruthy();
  expect(screen.getByText('名前と パスワードを 入れて ください。')).toBeTruthy();
});

test('going out closes the screen', async () => {
  let isIn = true;
  const asked = stubCollector({
    'GET /me': () => (isIn ? json(ME) : refused('no-access', 401)),
    'GET /reports/attendance': () => json(REPORT),
    'GET /set-up': () => json({ open: false }),
    'POST /sign-out': () => {
      isIn = false;
      return new Response(null, { status: 204 });
    },
  });
  await show();
  await userEvent.click(await screen.findByRole('button', { name: 'サインアウト' }));
  expect(await screen.findByLabelText('パスワード')).toBeTruthy();
  expect(asked).toContain('POST /sign-out {}');
});

test('when one cannot go out, the screen says so instead of looking closed', async () => {
  stubCollector({
    'GET /me': () => json(ME),
    'GET /reports/attendance': () => json(REPORT),
    'POST /sign-out': () => 'no-network',
  });
  await show();
  await screen.findByText('52人');
  await userEvent.click(screen.getByRole('button', { name: 'サインアウト' }));
  expect(await screen.findByText('電波が ないようです')).toBeTruthy();
  expect(screen.getByText('52人')).toBeTruthy();
});

test('a session that ends between two answers leads to the way in', async () => {
  let isIn = true;
  stubCollector({
    'GET /me': () => (isIn ? json(ME) : refused('no-access', 401)),
    'GET /reports/attendance': () => {
      isIn = false;
      return refused('no-access', 401);
    },
    'GET /set-up': () => json({ open: false }),
  });
  await show();
  await vi.waitFor(() => expect(screen.queryByLabelText('パスワード')).not.toBeNull());
});
