import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { answer, next, start, type State } from '#simulators/roleplay/model.ts';
import type { SceneId } from '#simulators/roleplay/scenes.ts';
import { RoleplayView } from '#simulators/roleplay/view.tsx';

beforeAll(() => loadWords(['common', 'simulators/roleplay']));
afterEach(async () => {
  cleanup();
  await setLanguage('ja');
});

const begin = (scene: SceneId) => start({ scene, offersOthers: true });

function finish(state: State): State {
  const right = answer(state);
  return right === undefined ? state : finish(next(state, right.action));
}

type PracticeProps = { readonly scene?: SceneId; readonly pointAt?: string };

function Practice({ scene = 'type-it-for-me', pointAt }: PracticeProps) {
  const [state, setState] = useState(begin(scene));
  return (
    <RoleplayView
      state={state}
      act={(action) => setState((before) => next(before, action))}
      pointAt={pointAt}
    />
  );
}

/** By its words without the marks of where a line may break. */
const button = (words: string) =>
  screen.getByRole('button', { name: (heard) => heard.replaceAll(/\s/gu, '').includes(words) });
const said = () => screen.queryByRole('list', { name: /ここまで/u });

test('the resident speaks first, and the answers stand under the question', () => {
  render(<Practice />);
  expect(screen.getByText(/あなたが 打って くれない/u)).toBeDefined();
  const answers = within(screen.getByRole('group', { name: /どう\s*しますか/u })).getAllByRole('button');
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
  await user.click(button('横を向いて'));
  const talk = within(said()!);
  expect(talk.getByText(/あなたが 打って くれない/u)).toBeDefined();
  expect(talk.getByText(/横を\s*向いて/u)).toBeDefined();
  expect(talk.getByText('参加した人')).toBeDefined();
  expect(talk.getByText('あなた')).toBeDefined();
  expect(document.activeElement?.textContent).toMatch(/打つのが おそくて/u);
});

test('the new line has the focus with the press itself, so that nothing a person does next is lost', async () => {
  render(<Practice />);
  button('横を向いて').click();
  // no frame has passed
  for (let turns = 0; turns < 3; turns += 1) await Promise.resolve();
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement?.textContent).toMatch(/打つのが おそくて/u);
});

test('after an answer that breaks a promise the same answers wait, and the focus stays on them', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button('画面を見ながら'));
  expect(said()).toBeNull();
  expect(document.activeElement).toBe(button('画面を見ながら'));
});

test('a scene is played to its end with the keyboard alone', async () => {
  const user = userEvent.setup();
  render(<Practice scene="card-back" />);
  await user.tab();
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(button('顔を横に'));
  await user.keyboard('{Enter}');
  await user.tab();
  await user.keyboard(' ');
  expect(screen.getByText(/見ない、持たない/u)).toBeDefined();
  expect(document.activeElement?.textContent).toMatch(/見ない、持たない/u);
});

test('a finished scene leads to the next one', async () => {
  const user = userEvent.setup();
  render(<Practice scene="hold-my-phone" />);
  await user.click(button('大人をここへ'));
  await user.click(button('お持ちください'));
  await user.click(button('べつの場面'));
  expect(screen.getByText(/どの 料金プラン/u)).toBeDefined();
  expect(said()).toBeNull();
});

test('what is sorted lies in two piles, and at the end they are the card of what to pass on', () => {
  render(<RoleplayView state={finish(begin('what-i-pass-on'))} act={() => undefined} pointAt={undefined} />);
  const piles = screen.getByRole('region', { name: '分けた こと' });
  const [mine, theirs] = within(piles).getAllByRole('list');
  expect(within(mine!).getAllByRole('listitem')).toHaveLength(3);
  expect(
    within(theirs!)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['お金', '契約', '体・薬', '家族のもめごと', '法律']);
});

test('while sorting, two quick touches of one answer are one', async () => {
  const user = userEvent.setup();
  render(<Practice scene="what-i-pass-on" />);
  await user.dblClick(button('ここで'));
  expect(within(screen.getByRole('region')).getAllByRole('listitem')).toHaveLength(1);
});

test('whoever asks for the answer sees it ringed', () => {
  render(<Practice pointAt="look-away" />);
  const rings = screen.getAllByRole('button').map((one) => one.className);
  expect(new Set(rings).size).toBe(2);
  expect(button('横を向いて').className).not.toBe(button('画面を').className);
});
