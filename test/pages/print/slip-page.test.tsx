import { cleanup, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { hasSlip } from '#pages/print/has-slip.ts';
import { SlipPage } from '#pages/print/slip-page.tsx';

import { showScreen } from '../../support/show-screen.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (language: 'ja' | 'ja-x-easy' | 'en' = 'ja') =>
  showScreen(<SlipPage params={{ slip: 'A01' }} />, { words: ['print', 'slips'], language });

test.each(['ja', 'ja-x-easy', 'en'] as const)(
  'in %s the sheet has three parts, one code that counts and two that do not',
  async (language) => {
    await show(language);
    const sheet = screen.getByRole('article');
    expect(within(sheet).getAllByRole('img')).toHaveLength(3);
    expect(sheet.querySelectorAll('section').length).toBe(4);
    expect(sheet.textContent).toContain('0000-0000-0000-0000-0001');
    expect(sheet.textContent).toContain('練');
  },
);

test('each part is stamped, and none carries a bar code', async () => {
  await show();
  const sheet = screen.getByRole('article');
  const stamps = [...sheet.querySelectorAll<HTMLElement>('[data-stamp]')].map(
    (part) => part.dataset['stamp'],
  );
  expect(stamps).toEqual(['見本・練習用', '見本・練習用', '見本・練習用']);
  expect(within(sheet).getByText(/バーコードの/u)).toBeDefined();
});

test('the code that counts stands on the last part alone, beside the mark of practice', async () => {
  await show();
  const last = screen.getByText('練').closest('section');
  expect(last?.querySelectorAll('[role=img]')).toHaveLength(1);
  expect(last?.textContent).toContain('領収済通知書');
});

test('the button prints', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  await show();
  await userEvent.setup().click(screen.getByRole('button', { name: /印刷/u }));
  expect(print).toHaveBeenCalledOnce();
});

test('only slips that were made can be printed', () => {
  expect(hasSlip('A01')).toBe(true);
  expect(hasSlip('Z99')).toBe(false);
});
