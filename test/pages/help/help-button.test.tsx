import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { HelpButton } from '#pages/help/help-button.tsx';

import { showScreen } from '../../support/show-screen.tsx';
import { pressButton } from '../lesson/open-at.tsx';

afterEach(cleanup);
beforeEach(() => showScreen(<HelpButton />, { words: [] }));

const dialog = () => screen.queryByRole('dialog', { name: 'こまった ときは' });

test('help says whom to ask and that nothing can break', async () => {
  expect(dialog()).toBeNull();
  pressButton('手伝ってもらう');
  await waitFor(() => expect(dialog()).not.toBeNull());
  for (const words of [
    'この 画面を、となりの 人に 見せて ください。',
    '家で こまったら、市役所に 聞いて みましょう。',
    '押し 間違えても、こわれません。',
    'ここまでの ことは、電話の 中に 残って います。',
  ]) {
    expect(screen.getByText(words)).toBeTruthy();
  }
});

test('it is closed by its one button and can be opened again', async () => {
  pressButton('手伝ってもらう');
  await waitFor(() => expect(dialog()).not.toBeNull());
  pressButton('とじる');
  await waitFor(() => expect(dialog()).toBeNull());
  pressButton('手伝ってもらう');
  await waitFor(() => expect(dialog()).not.toBeNull());
});
