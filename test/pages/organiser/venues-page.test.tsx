import { cleanup, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { VenuesPage } from '../../../src/pages/organiser/venues-page.tsx';
import { HALL, json, ME, refused, stubCollector } from '../../support/organiser-replies.ts';
import { showScreen } from '../../support/show-screen.tsx';

afterEach(cleanup);

const show = () => showScreen(<VenuesPage />, { words: ['organiser'], path: '/organiser/venues' });
const write = (name: string) => userEvent.type(screen.getByLabelText('会場の名前'), `${name}{Enter}`);

test('a venue that is added stands in the list, and the line is empty for the next', async () => {
  const venues: (typeof HALL)[] = [];
  stubCollector({
    'GET /venues': () => json({ venues }),
    'POST /venues': () => {
      venues.push(HALL);
      return json(HALL, 201);
    },
  });
  await show();
  expect(await screen.findByText('会場は まだ ありません。下で 加えて ください。')).toBeTruthy();
  await write('中央公民館');
  expect(await screen.findByRole('listitem')).toHaveProperty('textContent', '中央公民館');
  expect(screen.getByText('「中央公民館」を 加えました')).toBeTruthy();
  expect(screen.getByLabelText('会場の名前')).toHaveProperty('value', '');
});

test('a name that is there already is told at the line, and stays to be changed', async () => {
  stubCollector({
    'GET /venues': () => json({ venues: [HALL] }),
    'POST /venues': () => refused('conflict', 409),
  });
  await show();
  await screen.findByRole('listitem');
  await write('中央公民館');
  expect(await screen.findByText('この 名前の 会場は もう あります。')).toBeTruthy();
  expect(screen.getByLabelText('会場の名前')).toHaveProperty('value', '中央公民館');
});

test('an empty line is told, and nobody is asked', async () => {
  const asked = stubCollector({ 'GET /venues': () => json({ venues: [] }) });
  await show();
  await write(' ');
  expect(await screen.findByText(/会場の 名前を 書いて ください。/u)).toBeTruthy();
  expect(asked).toEqual(['GET /venues']);
});

test('when the session ended meanwhile, what was written is still there after signing in', async () => {
  let isIn = true;
  stubCollector({
    'GET /venues': () => (isIn ? json({ venues: [HALL] }) : refused('no-access', 401)),
    'POST /venues': () => {
      isIn = false;
      return refused('no-access', 401);
    },
    'GET /set-up': () => json({ open: false }),
    'POST /sign-in': () => {
      isIn = true;
      return json(ME);
    },
  });
  await show();
  await screen.findByRole('listitem');
  await write('東公民館');
  await userEvent.type(await screen.findByLabelText('あなたの名前'), '田中');
  await userEvent.type(screen.getByLabelText('パスワード'), 'x{Enter}');
  expect(await screen.findByLabelText('会場の名前')).toHaveProperty('value', '東公民館');
  expect(location.pathname).toBe('/organiser/venues');
});
