import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { PracticeListPage } from '#pages/practice/practice-list-page.tsx';
import { SIMULATOR_IDS } from '#simulators/registry.ts';

import { showScreen } from '../../support/show-screen.tsx';

afterEach(cleanup);

test.each(['ja', 'ja-x-easy', 'en'] as const)(
  'in %s every practice screen and the paper are one press away',
  async (language) => {
    await showScreen(<PracticeListPage />, { words: ['practice', 'practice-index'], language });
    const targets = screen.getAllByRole<HTMLAnchorElement>('link').map((link) => link.getAttribute('href'));
    expect(targets).toEqual(['/', ...SIMULATOR_IDS.map((id) => `/practice/${id}`), '/print/slip/A01']);
  },
);
