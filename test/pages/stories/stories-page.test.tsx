import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { wordsFor } from '#i18n/use-words.ts';
import { SIMULATOR_IDS } from '#simulators/registry.ts';
import { loadStories } from '#simulators/stories.ts';

import { openAt, pressLink, seeScreen } from '../lesson/open-at.tsx';

test.each(SIMULATOR_IDS)('every state of %s stands on its page under its name, drawn', async (id) => {
  await openAt(`/stories/${id}`);
  for (const name of Object.keys(await loadStories(id))) {
    const state = screen.getByRole('region', { name });
    expect(within(state).getByRole('heading', { name })).toBeTruthy();
    expect(state.children.length, name).toBeGreaterThan(1);
  }
});

test('without a name the first is shown, and another one is a press away', async () => {
  await openAt('/stories');
  const [first = ''] = Object.keys(await loadStories(SIMULATOR_IDS[0]!));
  expect(screen.getByRole('region', { name: first })).toBeTruthy();
  const title = wordsFor('simulators/sms').plain('title');
  pressLink(title);
  await seeScreen(title);
});

test('a practice screen nobody made has no stories', async () => {
  await openAt('/stories/no-such');
  expect(screen.queryAllByRole('region')).toEqual([]);
});
