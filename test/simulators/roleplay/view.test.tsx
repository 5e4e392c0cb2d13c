import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { next, start } from '#simulators/roleplay/model.ts';
import type { SceneId } from '#simulators/roleplay/scenes.ts';
import { RoleplayView } from '#simulators/roleplay/view.tsx';

beforeAll(() => loadWords(['common', 'simulators/roleplay']));
afterEach(async () => {
  cleanup();
  await setLanguage('ja');
});

type PracticeProps = { readonly scene?: SceneId; readonly pointAt?: string };

function Practice({ scene = 'type-it-for-me', pointAt }: PracticeProps) {
  const [state, setState] = useState(start({ scene, offersOthers: true }));
  return (
    <RoleplayView
      state={state}
      act={(action) => setState((before) => next(before, action))}
      pointAt={pointAt}
    />
  );
}

const button = (name: RegExp) => screen.getByRole('button', { name });
const said = () => screen.queryByRole('list', { name: /ここまで/u });

test('the resident speaks first, and the answers stand under the question', () => {
  render(<Practice />);
  expect(screen.getByText(/あなたが 打って くれない/u)).toBeDefined();
  const answers = within(screen.getByRole('group', { name: /どう しますか/u })).getAllByRole('button');
  expect(answers.map((one) => one.textContent?.replaceAll(/\s/gu, ''))).toEqual([
    '番号を聞いて打ちます',
    '横を向いて待ちます',
    '画面を見ながら手伝います',
  ]);
  expect(said()).toBeNull();
});

test('what was said stays above, both sides named, and the new line takes the focus', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/横を 向いて/u));
  const talk = within(said()!);
  expect(talk.getByText(/あなたが 打って くれない/u)).toBeDefined();
  expect(talk.getByText(/横を 向いて/u)).toBeDefined();
  expect(talk.getByText('参加した人')).toBeDefined();
  expect(talk.getByText('あなた')).toBeDefined();
  expect(document.activeElement?.textContent).toMatch(/打つのが おそくて/u);
});

test('after an answer that breaks a promise the same answers wait, and the focus stays on them', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/画面を 見ながら/u));
  expect(said()).toBeNull();
  expect(document.activeElement).toBe(button(/画面を 見ながら/u));
});

test('a scene is played to its end with the keyboard alone', async () => {
  const user = userEvent.setup();
  render(<Practice scene="card-back" />);
  await user.tab();
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(button(/顔を 横に/u));
  await user.keyboard('{Enter}');
  await user.tab();
  await user.keyboard(' ');
  expect(screen.getByText(/見ない、持たない/u)).toBeDefined();
  expect(document.activeElement?.textContent).toMatch(/見ない、持たない/u);
});

test('a finished scene leads to the next one', async () => {
  const user = userEvent.setup();
  render(<Practice scene="hold-my-phone" />);
  await user.click(button(/大人を ここへ/u));
  await user.click(button(/お持ち ください/u));
  await user.click(button(/べつの 場面/u));
  expect(screen.getByText(/どの 料金プラン/u)).toBeDefined();
  expect(said()).toBeNull();
});

test('what is sorted lies in two piles, and at the end they are the card of what to pass on', async () => {
  const user = userEvent.setup();
  render(<Practice scene="what-i-pass-on" />);
  const order = ['ここで', '大人', 'ここで', '大人', '大人', 'ここで', '大人', '大人'];
  for (const pile of order) {
    // two presses of one button within 700 ms are one press
    await new Promise((go) => setTimeout(go, 710));
    await user.click(button(new RegExp(pile, 'u')));
  }
  const piles = screen.getByRole('region', { name: '分けた こと' });
  const [mine, theirs] = within(piles).getAllByRole('list');
  expect(within(mine!).getAllByRole('listitem')).toHaveLength(3);
  expect(
    within(theirs!)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['お金', '契約', '体・薬', '家族のもめごと', '法律']);
}, 15_000);

test('whoever asks for the answer sees it ringed', () => {
  render(<Practice pointAt="look-away" />);
  const rings = screen.getAllByRole('button').map((one) => one.className);
  expect(new Set(rings).size).toBe(2);
  expect(button(/横を 向いて/u).className).not.toBe(button(/画面を/u).className);
});
