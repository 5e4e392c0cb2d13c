import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { isDone, next, settings, start, type Action } from '#simulators/alert/model.ts';
import { AlertView } from '#simulators/alert/view.tsx';

beforeAll(() => loadWords(['common', 'simulators/alert']));
afterEach(async () => {
  cleanup();
  await setLanguage('ja');
});

function Practice({ set }: { readonly set: unknown }) {
  const [state, setState] = useState(() => start(v.parse(settings, set)));
  const act = (action: Action) => setState((before) => next(before, action));
  return (
    <>
      <AlertView state={state} act={act} pointAt={undefined} />
      <output>{isDone(state) ? 'done' : 'under way'}</output>
    </>
  );
}

// where a line may break, jsdom hears a space
const heardAs = (name: RegExp) => (heard: string) => name.test(heard.replaceAll(/\s/gu, ''));
const button = (name: RegExp) => screen.getByRole('button', { name: heardAs(name) });
const isOver = () => screen.getByRole('status').textContent === 'done';

test('the whole alert is shown before it is closed, and then the screen beneath is free', async () => {
  const user = userEvent.setup();
  render(<Practice set={{}} />);
  expect(screen.queryByText(/レベル3に なりました/u)).toBeNull();
  await user.click(button(/止める/u));
  expect(screen.getByText(/音は止まりました/u)).toBeDefined();
  await user.click(button(/つづき/u));
  expect(screen.getByText(/レベル3に なりました/u)).toBeDefined();
  await user.click(button(/とじる/u));
  expect(screen.queryByRole('region', { name: /緊急速報/u })).toBeNull();
  expect(isOver()).toBe(true);
});

test('with the keyboard alone nobody is left outside when a button has gone', async () => {
  const user = userEvent.setup();
  render(<Practice set={{}} />);
  expect(document.activeElement).toBe(document.body);
  button(/つづき/u).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement?.contains(button(/とじる/u))).toBe(true);
});

test('the loudness is told in words as well as in bars', async () => {
  const user = userEvent.setup();
  render(<Practice set={{ scene: 'volume' }} />);
  expect(screen.getByText(/4つの うち 1です/u)).toBeDefined();
  await user.click(button(/大きくする/u));
  expect(screen.getByText(/4つの うち 2です/u)).toBeDefined();
  await user.click(button(/マナーモードをやめる/u));
  expect(button(/マナーモードにする/u)).toBeDefined();
});

test('a card laid on the ladder can be read there, and level 5 is at the top', async () => {
  const user = userEvent.setup();
  render(<Practice set={{ scene: 'ladder' }} />);
  await user.click(button(/少しでも安全な所で命を守る/u));
  await user.click(button(/レベル5の段/u));
  const [top] = within(screen.getByRole('list', { name: /はしご/u })).getAllByRole('listitem');
  expect(top?.textContent).toMatch(/レベル5.*命を守る/u);
  expect(screen.queryByRole('button', { name: heardAs(/命を守る/u) })).toBeNull();
});

test('cards stay where they are while others are laid down', async () => {
  const user = userEvent.setup();
  render(<Practice set={{ scene: 'ladder' }} />);
  const [cards] = screen.getAllByRole('list');
  const places = () => within(cards as HTMLElement).getAllByRole('listitem').length;
  expect(places()).toBe(5);
  await user.click(button(/心のじゅんび/u));
  expect(places()).toBe(5);
});

test('each level is told in words', () => {
  render(<Practice set={{ scene: 'who-moves', level: 5 }} />);
  expect(screen.getByText('レベル5')).toBeDefined();
});

test('that outside is dangerous is told at level 5, where it decides what is right', () => {
  render(<Practice set={{ scene: 'who-moves', level: 5 }} />);
  expect(screen.getByText(/出ると 危ないです/u)).toBeDefined();
  cleanup();
  render(<Practice set={{ scene: 'who-moves', level: 4 }} />);
  expect(screen.queryByText(/出ると 危ないです/u)).toBeNull();
});

test('the level of a place is read from the legend, by its pattern’s name too', async () => {
  const user = userEvent.setup();
  render(<Practice set={{ scene: 'map' }} />);
  await user.click(button(/川のそば（あみ目）/u));
  await user.click(button(/レベル4（あみ目）/u));
  await user.click(button(/山のそば（しま）/u));
  await user.click(button(/レベル3（しま）/u));
  expect(isOver()).toBe(true);
});

test('what is in the bag is ticked and keeps its place; what stays at home can still be pressed', async () => {
  const user = userEvent.setup();
  render(<Practice set={{ scene: 'pack' }} />);
  await user.click(button(/薬/u));
  expect(screen.getByText(/入れました/u)).toBeDefined();
  expect(screen.getByText(/1こ/u)).toBeDefined();
  await user.click(button(/テレビ/u));
  expect(button(/テレビ/u)).toBeDefined();
});
