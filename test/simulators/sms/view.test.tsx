import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { loadWords } from '#i18n/start-i18n.ts';
import { isDone, next, start, type SceneName } from '#simulators/sms/model.ts';
import { SmsView } from '#simulators/sms/view.tsx';

beforeAll(() => loadWords(['common', 'simulators/sms']));
afterEach(cleanup);

function Practice({ scene }: { readonly scene: SceneName }) {
  const [state, setState] = useState(start({ scene }));
  return (
    <>
      <SmsView
        state={state}
        act={(action) => setState((before) => next(before, action))}
        pointAt={undefined}
      />
      {isDone(state) ? <p>done</p> : null}
    </>
  );
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });

test('the link is touched, a calm screen says what would have been, and the message is left after all', async () => {
  const user = userEvent.setup();
  render(<Practice scene="close" />);
  await user.click(button('parcel.example.com'));
  expect(screen.getByText(/にせの ページが 開きます/u)).toBeDefined();
  await user.click(button(/メッセージに/u));
  await user.click(button(/消す/u));
  expect(screen.getByText('done')).toBeDefined();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('nothing on the drawn phone is a real link', () => {
  render(<Practice scene="close" />);
  expect(screen.queryAllByRole('link')).toEqual([]);
});

test('four messages are sorted with the keyboard alone, and each new one takes the focus', async () => {
  const user = userEvent.setup();
  render(<Practice scene="sort" />);
  expect(document.activeElement).toBe(document.body);
  for (const number of ['1', '2', '3', '4']) {
    expect(screen.getByText(new RegExp(`4つの うち ${number}つ`, 'u'))).toBeDefined();
    button(/わからない/u).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
  }
  expect(screen.getByText('done')).toBeDefined();
});

test('digits are drawn as dots only, and a foreign one clears them', async () => {
  const user = userEvent.setup();
  render(<Practice scene="touched" />);
  await user.click(button('1'));
  await user.click(button('2'));
  expect(screen.getByText(/2つ 書いて/u)).toBeDefined();
  await user.click(button('7'));
  expect(screen.getByText(/0つ 書いて/u)).toBeDefined();
  await user.click(button(/ページを/u));
  expect(screen.getByText('done')).toBeDefined();
});

test('a digit leaves the finger where it is', async () => {
  const user = userEvent.setup();
  render(<Practice scene="touched" />);
  button('1').focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(button('1'));
});

test('the message is closed, and then looked for where nobody else has chosen', async () => {
  const user = userEvent.setup();
  render(<Practice scene="where-instead" />);
  await user.click(button(/とじる/u));
  expect(screen.getByRole('heading', { name: /たしかめ/u })).toBeDefined();
  await user.click(button(/家の紙/u));
  expect(screen.getByText('done')).toBeDefined();
});
