import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { next, start, type Action } from '#simulators/slip-reader/model.ts';
import { SlipReaderView } from '#simulators/slip-reader/view.tsx';

beforeAll(() => loadWords(['simulators/slip-reader']));
afterEach(async () => {
  cleanup();
  await setLanguage('ja');
});

const actions: Action[] = [];

function Practice() {
  const [state, setState] = useState(start({ slip: 'A01' }));
  const act = (action: Action) => {
    actions.push(action);
    setState((before) => next(before, action));
  };
  return <SlipReaderView state={state} act={act} pointAt={undefined} />;
}

const button = (name: RegExp) => screen.getByRole('button', { name });

test('a number is typed in groups, judged, and gone from the field', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/番号を/u));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  await user.type(field, '12345678901234567890');
  expect(field.value).toBe('1234 5678 9012 3456 7890');
  expect(screen.getByText(/20けた 書きました/u)).toBeDefined();
  await user.click(button(/これで/u));
  expect(field.value).toBe('');
  expect(actions.at(-1)).toEqual({ do: 'stop', stop: { why: 'number', guess: 'real-slip' } });
  expect(document.body.innerHTML).not.toMatch(/1234|5678|9012/u);
  expect(button(/もう いちど/u)).toBeDefined();
});

test('the number field tells keyboards and browsers to keep nothing', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/番号を/u));
  const field = screen.getByRole('textbox');
  expect(field.getAttribute('inputmode')).toBe('numeric');
  expect(field.getAttribute('autocomplete')).toBe('off');
});

test('the right number finishes with the Enter key', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/番号を/u));
  await user.type(screen.getByRole('textbox'), '0000-0000-0000-0000-0001{Enter}');
  expect(actions.at(-1)).toEqual({ do: 'see', slip: 'A01' });
  expect(screen.getByText(/お金は 動きません/u)).toBeDefined();
});

test('a new place takes the focus, so that nobody is left where a button has gone', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  expect(document.activeElement).toBe(document.body);
  await user.click(button(/番号を/u));
  expect(document.activeElement?.contains(screen.getByRole('textbox'))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

test('before the camera is asked for, the screen says what the phone will ask', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/カメラで/u));
  expect(screen.getByText(/「許可」を 押して/u)).toBeDefined();
  expect(screen.getByText(/どこにも 残りません/u)).toBeDefined();
});

test('where there is no camera the other ways stay', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/カメラで/u));
  await user.click(button(/カメラを/u));
  expect(await screen.findByText(/写真や 番号でも 読めます/u)).toBeDefined();
  await user.click(button(/ほかの/u));
  expect(button(/写真を/u)).toBeDefined();
});

test('a photo can be taken now or chosen, pictures only', async () => {
  const user = userEvent.setup();
  const { container } = render(<Practice />);
  await user.click(button(/写真を/u));
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  expect(input?.accept).toBe('image/*');
  expect(input?.getAttribute('capture')).toBe('environment');
});
