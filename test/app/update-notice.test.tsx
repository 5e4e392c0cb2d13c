import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { update, UpdateNotice } from '#app/update-notice.tsx';
import { loadWords, setLanguage } from '#i18n/start-i18n.ts';

import { pressButton } from '../pages/lesson/open-at.tsx';

beforeEach(async () => {
  update.value = undefined;
  await setLanguage('ja');
  await loadWords(['common']);
  render(<UpdateNotice />);
});
afterEach(cleanup);

test('without a new version nothing is said', () => {
  expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe('');
});

test.each([
  ['waiting', '新しく なりました', 'いま入れかえる'],
  ['elsewhere', 'ほかの 画面で 新しく なりました。', 'この 画面も新しく する'],
] as const)(
  'a version that is %s is offered, and only a press changes to it',
  async (kind, title, button) => {
    const go = vi.fn<() => void>();
    await act(() => {
      update.value = { kind, go };
    });
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getByText('書いた ことは そのまま 残ります。')).toBeTruthy();
    expect(go).not.toHaveBeenCalled();
    pressButton(button);
    expect(go).toHaveBeenCalledTimes(1);
  },
);
