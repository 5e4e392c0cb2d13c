import { act as settle, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { next, settings, start, type Action, type State } from '#simulators/keyboard/model.ts';
import { KeyboardView } from '#simulators/keyboard/view.tsx';

beforeAll(() => loadWords(['common', 'simulators/keyboard']));
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(async () => {
  // a new touch: what the last one left to be swallowed is forgotten
  fireEvent.pointerDown(document.body);
  vi.useRealTimers();
  cleanup();
  await setLanguage('ja');
});

/** The state as last drawn. */
const drawn: { now: State } = { now: start(v.parse(settings, {})) };

function Practice({
  written,
  pointAt,
}: {
  readonly written: Record<string, unknown>;
  readonly pointAt?: string;
}) {
  const [state, setState] = useState<State>(start(v.parse(settings, written)));
  useEffect(() => {
    drawn.now = state;
  }, [state]);
  const act = (action: Action) => setState((before) => next(before, action));
  return <KeyboardView state={state} act={act} pointAt={pointAt} />;
}

const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
const button = (name: string) =>
  screen.getByRole('button', { name: (heard) => heard.replaceAll(/\s/gu, '') === name });
const pressAll = async (...names: readonly string[]) => {
  for (const name of names) await user.click(button(name));
};
const wait = (ms: number) =>
  settle(() => {
    vi.advanceTimersByTime(ms);
  });
const textNow = () => (drawn.now.kind === 'typing' ? drawn.now.text : drawn.now.words.join(''));

test('three quick presses of one key write its third letter, and the strip shows where it stands', async () => {
  const { container } = render(<Practice written={{ target: 'same-key' }} />);
  fireEvent.click(button('あ'));
  fireEvent.click(button('あ'));
  fireEvent.click(button('あ'));
  expect(textNow()).toBe('う');
  expect(container.querySelector('p[aria-hidden]')?.textContent).toBe('あいうえお');
  await pressAll('できた');
  expect(drawn.now.isDone).toBe(true);
  expect(screen.queryByRole('button', { name: 'あ' })).toBeNull();
});

test('a finger that stays on a key is a press and no waiting: the letter rests only after it was lifted', async () => {
  render(<Practice written={{ target: 'same-key' }} />);
  const hold = async (ms: number) => {
    fireEvent.pointerDown(button('あ'), { pointerId: 7, pointerType: 'touch' });
    await wait(ms);
    fireEvent.pointerUp(button('あ'), { pointerId: 7, pointerType: 'touch' });
  };
  await hold(1500);
  await wait(300);
  await hold(5000);
  expect(textNow()).toBe('い');
  await wait(1600);
  fireEvent.click(button('あ'));
  expect(textNow()).toBe('いあ');
});

test('a letter comes to rest after a second and a half, and its wait begins anew with each press', async () => {
  render(<Practice written={{ target: 'same-key' }} />);
  await pressAll('あ');
  await wait(1400);
  await pressAll('あ');
  await wait(1400);
  expect(drawn.now).toMatchObject({ text: 'い', pending: 'kana-a' });
  await wait(200);
  expect(drawn.now).toMatchObject({ text: 'い', pending: undefined });
});

test('whoever looks for the answer is not hurried', async () => {
  render(<Practice written={{ target: 'same-key' }} pointAt="kana-a" />);
  await pressAll('あ');
  await wait(60_000);
  expect(drawn.now).toMatchObject({ text: 'あ', pending: 'kana-a' });
});

test('nor is whoever reads what was said', async () => {
  render(<Practice written={{ target: 'same-key' }} />);
  await pressAll('か');
  await wait(60_000);
  expect(drawn.now).toMatchObject({ pending: 'kana-ka', said: { kind: 'again' } });
});

test('the keys work from a keyboard with Enter and the space bar', async () => {
  render(<Practice written={{ target: 'marks' }} />);
  button('か').focus();
  await user.keyboard('{Enter}');
  expect(textNow()).toBe('か');
  button('つぎの文字へ').focus();
  await user.keyboard(' ');
  button('か').focus();
  await user.keyboard('{Enter}');
  expect(textNow()).toBe('かか');
});

test('words on offer are buttons above the keys', async () => {
  render(<Practice written={{ target: 'message' }} />);
  await pressAll('あ', 'ら', 'ら', 'ありがとう');
  // a second tap right away is the same press, though another word stands there by now
  await pressAll('。');
  expect(textNow()).toBe('ありがとう');
  await wait(1000);
  await pressAll('。', 'ま', 'また明日', 'できた');
  expect(drawn.now).toMatchObject({ text: 'ありがとう。また明日', isDone: true });
});

test('the caret goes left with a big button and the letter lands before it', async () => {
  render(<Practice written={{ target: 'insert' }} />);
  await pressAll('←左へ', 'か');
  expect(textNow()).toBe('さから');
});

test('a key of the flick look shows its letters as buttons and takes the focus there', async () => {
  render(<Practice written={{ target: 'autumn', look: 'flick' }} />);
  await pressAll('あ');
  expect(document.activeElement?.contains(button('お'))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  await pressAll('お');
  expect(textNow()).toBe('お');
});

const touch = (x: number, y: number) => ({ pointerId: 7, pointerType: 'touch', clientX: x, clientY: y });

test('a finger that slides down off a key writes the letter that lies there, once', () => {
  render(<Practice written={{ target: 'autumn', look: 'flick' }} />);
  const key = button('あ');
  fireEvent.pointerDown(key, touch(100, 100));
  fireEvent.pointerUp(key, touch(104, 150));
  fireEvent.click(key);
  expect(drawn.now).toMatchObject({ text: 'お', open: undefined });
});

test('a slipping finger still counts as a press', () => {
  render(<Practice written={{ target: 'autumn', look: 'flick' }} />);
  const key = button('あ');
  fireEvent.pointerDown(key, touch(0, 0));
  fireEvent.pointerUp(key, touch(12, 12));
  expect(drawn.now).toMatchObject({ text: '', open: 'kana-a' });
});

test('sliding where a key has no letter is a press of that key', () => {
  render(<Practice written={{ target: 'autumn', look: 'flick' }} />);
  const key = button('や');
  fireEvent.pointerDown(key, touch(0, 0));
  fireEvent.pointerUp(key, touch(24, -15));
  expect(drawn.now).toMatchObject({ open: 'kana-ya' });
});

test('a refused number is nowhere on the screen', async () => {
  const { container } = render(<Practice written={{ target: 'phone', field: 'phone' }} />);
  for (const figure of '0312345678') fireEvent.click(button(figure));
  expect(drawn.now).toMatchObject({ text: '', said: { kind: 'again', key: 'said.refused.phone' } });
  expect(container.querySelector('p[aria-live]')?.textContent).toBe('');
});

test('the figures of a PIN are drawn as dots, and a screen reader hears how many there are', async () => {
  const { container } = render(<Practice written={{ target: 'pin' }} />);
  await pressAll('1', '2');
  const field = container.querySelector('p[aria-live]');
  expect(field?.textContent).not.toMatch(/[1]/u);
  expect(field?.textContent).toContain('2けた');
  expect(field?.querySelector('[aria-hidden="true"]')?.textContent).toBe('\u25CF\u25CF');
});

test('by voice: microphone, the wrong kanji, the right one', async () => {
  render(<Practice written={{ target: 'voice' }} />);
  await pressAll('マイクを押す', '話しおわった', '液', '駅', 'できた');
  expect(drawn.now).toMatchObject({ isDone: true });
  expect(document.activeElement).not.toBe(document.body);
});
