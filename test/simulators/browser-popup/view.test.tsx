import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { loadWords } from '#i18n/start-i18n.ts';
import { isDone, next, start, type SceneName } from '#simulators/browser-popup/model.ts';
import { BrowserPopupView } from '#simulators/browser-popup/view.tsx';

beforeAll(() => loadWords(['common', 'simulators/browser-popup']));
afterEach(cleanup);

function Practice({ scene }: { readonly scene: SceneName }) {
  const [state, setState] = useState(start({ scene }));
  return (
    <>
      <BrowserPopupView
        state={state}
        act={(action) => setState((before) => next(before, action))}
        pointAt={undefined}
      />
      {isDone(state) ? <p>done</p> : null}
    </>
  );
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });

test('the alarm shows a number that nobody has, rings nobody, and is closed', async () => {
  const user = userEvent.setup();
  const { container } = render(<Practice scene="close-page" />);
  expect(screen.getByText('03-0000-0000')).toBeDefined();
  expect(container.querySelectorAll('a, audio, video')).toHaveLength(0);
  await user.click(button(/電話を/u));
  expect(screen.getByText(/電話は かかって いません/u)).toBeDefined();
  await user.click(button(/もどる/u));
  await user.click(button(/ページを/u));
  expect(screen.getByText('done')).toBeDefined();
});

test('it is silenced by pressing twice quickly, and closed', async () => {
  const user = userEvent.setup();
  render(<Practice scene="sound" />);
  const quieter = button(/小さく/u);
  quieter.focus();
  await user.click(quieter);
  expect(screen.getByText(/小さな 音/u)).toBeDefined();
  // the same place: the finger and the focus stay where they are
  expect(document.activeElement).toBe(button(/小さく/u));
  await user.pointer([
    { keys: '[TouchA>]', target: quieter },
    { keys: '[/TouchA]', target: quieter },
  ]);
  expect(screen.getByText(/音は 止まって/u)).toBeDefined();
  await user.click(button(/ページを/u));
  expect(screen.getByText('done')).toBeDefined();
});

test('a page that comes back can be closed as often as it comes', async () => {
  const user = userEvent.setup();
  render(<Practice scene="coming-back" />);
  await user.click(button('もどす'));
  await user.click(button(/ページを/u));
  await user.click(button('もどさない'));
  expect(screen.getByText('done')).toBeDefined();
});

test('a call is ended and somebody told, with the keyboard alone', async () => {
  const user = userEvent.setup();
  render(<Practice scene="called-already" />);
  button(/電話を/u).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { name: /切りました/u })).toBeDefined();
  expect(document.activeElement).not.toBe(document.body);
  button(/消費生活/u).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByText('done')).toBeDefined();
});
