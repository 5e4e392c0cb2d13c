import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { next, said, start, type Action, type State } from '#simulators/camera-qr/model.ts';
import type { Mode } from '#simulators/camera-qr/state.ts';
import { CameraQrView } from '#simulators/camera-qr/view.tsx';

beforeAll(() => loadWords(['common', 'simulators/camera-qr']));
afterEach(async () => {
  cleanup();
  await setLanguage('ja');
});

const seen: State[] = [];
const now = () => seen.at(-1) ?? start({ mode: 'open' });

function Practice({ mode, pointAt }: { readonly mode: Mode; readonly pointAt?: string }) {
  const [state, setState] = useState(start({ mode }));
  seen.push(state);
  const act = (action: Action) => setState((before) => next(before, action));
  return <CameraQrView state={state} act={act} pointAt={pointAt} />;
}

const button = (name: RegExp) => screen.getByRole('button', { name });
const isUnseen = (words: string) => screen.getByText(words).closest('[aria-hidden=true]') !== null;
const slider = () => screen.getByRole<HTMLInputElement>('slider');

test('the drawn phone bears the mark of practice', () => {
  render(<Practice mode="open" />);
  expect(screen.getByText(/練習/u)).toBeDefined();
});

test('the camera is opened with two presses, and the phone asks in between', async () => {
  const user = userEvent.setup();
  render(<Practice mode="open" />);
  await user.click(button(/^カメラ$/u));
  expect(screen.getByText(/カメラを使いますか/u)).toBeDefined();
  await user.click(button(/^許可$/u));
  expect(now().place).toBe('done');
  expect(screen.getByRole('figure', { name: /机の 上の 紙/u })).toBeDefined();
});

test('a camera that was not allowed is asked for once more', async () => {
  const user = userEvent.setup();
  render(<Practice mode="open" />);
  await user.click(button(/^カメラ$/u));
  await user.click(button(/しない$/u));
  await user.click(button(/もう いちど/u));
  expect(button(/^許可$/u)).toBeDefined();
});

test('held too near the code is blurred, two presses away it is sharp and the banner comes', async () => {
  const user = userEvent.setup();
  render(<Practice mode="distance" />);
  expect(isUnseen('ぼやけて います')).toBe(false);
  expect(isUnseen('小さく うつって います')).toBe(true);
  expect(screen.queryByRole('button', { name: /example/u })).toBeNull();
  await user.click(button(/はなす/u));
  await user.click(button(/はなす/u));
  expect(isUnseen('ぼやけて います')).toBe(true);
  expect(slider().getAttribute('aria-valuetext')).toBe('はっきり 見えます');
  await user.click(button(/^mihon-city\.example\.jp$/u));
  expect(screen.getByText('みほん市の ページ（練習）')).toBeDefined();
});

test('the slider says in words how the code looks, and moves the phone', () => {
  render(<Practice mode="distance" />);
  expect(slider().getAttribute('aria-valuetext')).toBe('ぼやけて います');
  fireEvent.input(slider(), { target: { value: '6' } });
  expect(now().far).toBe(6);
  expect(slider().value).toBe('6');
  expect(slider().getAttribute('aria-valuetext')).toBe('小さく うつって います');
});

test('with the keyboard alone the page is reached', async () => {
  const user = userEvent.setup();
  render(<Practice mode="distance" />);
  button(/はなす/u).focus();
  await user.keyboard('{Enter}');
  await user.keyboard(' ');
  button(/example/u).focus();
  await user.keyboard('{Enter}');
  expect(now().place).toBe('done');
});

test('a new place takes the focus, but a press within a place leaves it on its button', async () => {
  const user = userEvent.setup();
  render(<Practice mode="open" />);
  await user.click(button(/地図/u));
  expect(document.activeElement).toBe(button(/地図/u));
  await user.click(button(/^カメラ$/u));
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement?.contains(button(/^許可$/u))).toBe(true);
});

test('the address on the paper stands above the two to compare it with', async () => {
  const user = userEvent.setup();
  render(<Practice mode="which-address" />);
  expect(screen.getByText(/市の 紙に 書いて ある/u)).toBeDefined();
  await user.click(button(/example\.net$/u));
  expect(now().place).toBe('addresses');
  await user.click(button(/example\.jp$/u));
  expect(said(now())?.key).toBe('said.address-town');
});

test('from near the sticker shows, and the shop can be told', async () => {
  const user = userEvent.setup();
  render(<Practice mode="sticker" />);
  await user.click(button(/近くで/u));
  expect(screen.getByRole('figure', { name: /シール/u })).toBeDefined();
  await user.click(button(/知らせる/u));
  expect(screen.getByRole('figure', { name: /かくした/u })).toBeDefined();
});

test('the answer is ringed on the button it names', () => {
  render(<Practice mode="sticker" pointAt="look-close" />);
  expect(button(/近くで/u).className).toMatch(/here/u);
  expect(button(/読む/u).className).not.toMatch(/here/u);
});
