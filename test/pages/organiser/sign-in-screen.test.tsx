import { cleanup, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { ERROR_CODES } from '#shared/error-codes.ts';

import { SignInScreen } from '../../../src/pages/organiser/sign-in-screen.tsx';
import { json, ME, refused, stubCollector } from '../../support/organiser-replies.ts';
import { showScreen } from '../../support/show-screen.tsx';

afterEach(cleanup);

const CLOSED = { 'GET /set-up': () => json({ open: false }) };
const show = (isBack = false, onIn = vi.fn<() => void>()) =>
  showScreen(<SignInScreen isBack={isBack} onIn={onIn} />, { words: ['organiser'] });

async function signInAs(name: string, password: string) {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('あなたの名前'), name);
  await user.type(screen.getByLabelText('パスワード'), `${password}{Enter}`);
}

test('name, password and Enter open the screen behind', async () => {
  const asked = stubCollector({ ...CLOSED, 'POST /sign-in': () => json(ME) });
  const onIn = vi.fn<() => void>();
  await show(false, onIn);
  await signInAs('田中', 'ながいあいことばです');
  await vi.waitFor(() => expect(onIn).toHaveBeenCalledOnce());
  expect(asked).toContain('POST /sign-in {"name":"田中","password":"ながいあいことばです"}');
});

test('a wrong password is told without saying which of the two it was', async () => {
  stubCollector({ ...CLOSED, 'POST /sign-in': () => refused('wrong-sign-in', 401) });
  const onIn = vi.fn<() => void>();
  await show(false, onIn);
  await signInAs('田中', 'x');
  expect(await screen.findByText('名前か パスワードが ちがうようです')).toBeTruthy();
  expect(onIn).not.toHaveBeenCalled();
});

test.each(ERROR_CODES)('the refusal %s has its sentence in every language', async (code) => {
  stubCollector({ ...CLOSED, 'POST /sign-in': () => refused(code, 400) });
  for (const language of ['ja', 'ja-x-easy', 'en'] as const) {
    const { unmount, container } = await showScreen(<SignInScreen onIn={vi.fn<() => void>()} />, {
      words: ['organiser'],
      language,
    });
    const user = userEvent.setup();
    const [name, password] = [...container.querySelectorAll('input')];
    await user.type(name!, '田中');
    await user.type(password!, 'x{Enter}');
    const live = container.querySelectorAll('[aria-live="polite"]');
    await vi.waitFor(() =>
      expect([...live].some((one) => one.querySelectorAll('p').length === 2)).toBe(true),
    );
    unmount();
  }
});

test('the sentence is read out: its region is there before', async () => {
  stubCollector({ ...CLOSED, 'POST /sign-in': () => 'no-network' });
  await show();
  const before = [...document.querySelectorAll('[aria-live="polite"]')];
  await signInAs('田中', 'x');
  const sentence = await screen.findByText('電波が ないようです');
  expect(before).toContain(sentence.closest('[aria-live]'));
});

test('the password is hidden until the person asks to see it', async () => {
  stubCollector(CLOSED);
  await show();
  const field = screen.getByLabelText<HTMLInputElement>('パスワード');
  expect(field.type).toBe('password');
  await userEvent.click(screen.getByRole('button', { name: '見る' }));
  expect(field.type).toBe('text');
});

test('who comes back is told why, and that nothing is lost', async () => {
  stubCollector(CLOSED);
  await show(true);
  expect(screen.getByText(/つづきから 見られます/u)).toBeTruthy();
});

test('before the town is set up, the screen says what opens it', async () => {
  stubCollector({ 'GET /set-up': () => json({ open: true }) });
  await show();
  expect(await screen.findByText('てとての 用意が まだ すんで いません')).toBeTruthy();
});
