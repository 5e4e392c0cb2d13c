import { cleanup, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { SetUpPage } from '../../../src/pages/organiser/set-up-page.tsx';
import { json, ME, refused, stubCollector } from '../../support/organiser-replies.ts';
import { showScreen } from '../../support/show-screen.tsx';

afterEach(cleanup);

const SECRET = 'S'.repeat(43);
const OPEN = { 'GET /set-up': () => json({ open: true }) };
const show = (hash = `#${SECRET}`) =>
  showScreen(<SetUpPage />, { words: ['organiser'], path: `/organiser/set-up${hash}` });

async function write(changes: Readonly<Record<string, string>> = {}) {
  const user = userEvent.setup();
  const lines = {
    市町村の名前: '荒尾市',
    '市町村コード（6けた）': '432041',
    あなたの名前: '田中',
    パスワード: 'ながいあいことばをつかう',
  };
  for (const [label, text] of Object.entries({ ...lines, ...changes })) {
    const field = await screen.findByLabelText(label);
    await user.clear(field);
    if (text !== '') await user.type(field, text);
  }
  await user.click(screen.getByRole('button', { name: /用意を ?終える/u }));
}

test('the secret is taken out of the address and still opens the town', async () => {
  const asked = stubCollector({ ...OPEN, 'POST /set-up': () => json(ME, 201) });
  await show();
  expect(location.href).not.toContain(SECRET);
  await write();
  await vi.waitFor(() => expect(location.pathname).toBe('/organiser'));
  expect(asked.at(-1)).toContain(`"secret":"${SECRET}"`);
});

test('a wrong figure is told at its line, the line gets the focus, and nothing is sent', async () => {
  const asked = stubCollector(OPEN);
  await show();
  await write({ '市町村コード（6けた）': '432042' });
  const line = screen.getByLabelText('市町村コード（6けた）');
  await vi.waitFor(() => expect(document.activeElement).toBe(line));
  const notes = line.getAttribute('aria-describedby')?.split(' ') ?? [];
  const told = notes.map((id) => document.getElementById(id)?.textContent).join(' ');
  expect(told).toContain('数字が どこか ちがうようです');
  expect(line.getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual(['GET /set-up']);
});

test('each empty line says what it waits for', async () => {
  stubCollector(OPEN);
  await show();
  await write({ 市町村の名前: '', '市町村コード（6けた）': '', あなたの名前: '', パスワード: '' });
  expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(4);
});

test('a link used meanwhile says whom to ask for a new one', async () => {
  stubCollector({ ...OPEN, 'POST /set-up': () => refused('set-up-closed', 403) });
  await show();
  await write();
  expect(await screen.findByText('この リンクは もう 使えません')).toBeTruthy();
});

test('a town that is set up says so and shows the way in', async () => {
  stubCollector({ 'GET /set-up': () => json({ open: false }) });
  await show();
  expect(await screen.findByText('用意は もう すんで います')).toBeTruthy();
  expect(screen.getByRole('link', { name: /サインインへ/u }).getAttribute('href')).toBe('/organiser');
});

test('a link without its end asks to open it whole', async () => {
  stubCollector(OPEN);
  await show('');
  expect(await screen.findByText('リンクを もう いちど 開いて ください')).toBeTruthy();
});

test('without a network one may ask again', async () => {
  let isThere = false;
  stubCollector({ 'GET /set-up': () => (isThere ? json({ open: true }) : 'no-network') });
  await show();
  expect(await screen.findByText('電波が ないようです')).toBeTruthy();
  isThere = true;
  await userEvent.click(screen.getByRole('button', { name: /もう ?いちど/u }));
  expect(await screen.findByLabelText('市町村の名前')).toBeTruthy();
});
