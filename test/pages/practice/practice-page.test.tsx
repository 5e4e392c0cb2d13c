import { cleanup, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { PracticePage } from '#pages/practice/practice-page.tsx';
import { preparePractice } from '#pages/practice/prepare-practice.ts';

import { showScreen } from '../../support/show-screen.tsx';

afterEach(cleanup);

const button = (name: RegExp) => screen.getByRole('button', { name });

async function practise(number: string) {
  const user = userEvent.setup();
  expect(await preparePractice('slip-reader')).toBe(true);
  await showScreen(<PracticePage params={{ simulator: 'slip-reader' }} />, { words: ['practice', 'lesson'] });
  await user.click(button(/番号を/u));
  await user.type(screen.getByRole('textbox'), number);
  await user.click(button(/これで/u));
  return user;
}

test('the whole practice, alone: read, be told so, and go on or begin again', async () => {
  const user = await practise('00000000000000000001');
  expect(screen.getByText('読みとれました')).toBeDefined();
  expect(screen.getAllByRole('link', { name: /練習の/u })).toHaveLength(2);
  await user.click(button(/もう いちど/u));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('やりかた');
  expect(screen.queryByText('読みとれました')).toBeNull();
});

test('what is said stands in a region that was there before', async () => {
  await practise('1234');
  const said = screen.getByText(/れんしゅう番号では/u);
  expect(said.closest('[aria-live="polite"]')).not.toBeNull();
});

test('the strip says on the screen that it is practice', async () => {
  await practise('1');
  expect(screen.getByText(/練習中です/u)).toBeDefined();
});

test.each(['no-such', 'toString', ''])('there is no practice screen %j', async (name) => {
  expect(await preparePractice(name)).toBe(false);
});
