import { cleanup, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { JoinCodePage } from '../../../src/pages/organiser/join-code-page.tsx';
import { json, ME, refused, stubCollector } from '../../support/organiser-replies.ts';
import { showScreen } from '../../support/show-screen.tsx';

afterEach(cleanup);

const show = () => showScreen(<JoinCodePage />, { words: ['organiser'], path: '/organiser/join-code' });
const make = async () => userEvent.click(await screen.findByRole('button', { name: /番号を ?作る/u }));

test('a code is shown in two groups of five, with a picture and how long it lives', async () => {
  stubCollector({
    'GET /me': () => json(ME),
    'POST /join-codes': () => json({ code: '204FPEW3R4', minutes: 10 }, 201),
  });
  await show();
  await make();
  expect([await screen.findByText('204FP'), screen.getByText('EW3R4')]).toHaveLength(2);
  expect(screen.getByRole('img', { name: '教室の 電話を つなぐ 四角い もよう' })).toBeTruthy();
  expect(screen.getByText('10分のあいだ、1台に使えます')).toBeTruthy();
  expect(screen.getByText(/いちど 使うと 終わりです/u)).toBeTruthy();
});

test('no code is made before one asks for it', async () => {
  const asked = stubCollector({ 'GET /me': () => json(ME) });
  await show();
  await screen.findByRole('button', { name: /番号を ?作る/u });
  expect(asked).toEqual(['GET /me']);
});

test('a busy collector is told, and the button is still there', async () => {
  stubCollector({ 'GET /me': () => json(ME), 'POST /join-codes': () => refused('busy', 503) });
  await show();
  await make();
  expect(await screen.findByText('コンピューターが こみあって います')).toBeTruthy();
  expect(screen.getByRole('button', { name: /番号を ?作る/u })).toBeTruthy();
});
