import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { isDone, next, start, type Action, type Settings, type State } from '#simulators/phone-call/model.ts';
import { PhoneCallView } from '#simulators/phone-call/view.tsx';

beforeAll(() => loadWords(['common', 'simulators/phone-call']));
beforeEach(() => {
  // nothing is laid out in a test: the way of the knob is 200 px
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(272);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(72);
});
afterEach(async () => {
  cleanup();
  states.length = 0;
  await setLanguage('ja');
});
const states: State[] = [];
const last = () => states.at(-1);

function Practice({ scene }: { readonly scene: Settings['scene'] }) {
  const [state, setState] = useState(start({ scene }));
  const act = (action: Action) => {
    const to = next(state, action);
    states.push(to);
    setState(to);
  };
  return <PhoneCallView state={state} act={act} pointAt={undefined} />;
}

const button = (name: RegExp) => screen.getByRole('button', { name });
const open = (scene: Settings['scene']) => {
  render(<Practice scene={scene} />);
  return userEvent.setup();
};

test('who calls is shown, and the call is answered with one press', async () => {
  const user = open('answer-button');
  expect(screen.getByRole('heading', { name: /電話が\s*きて\s*います/u })).toBeDefined();
  expect(screen.getByText(/はなこ さん/u)).toBeDefined();
  await user.click(button(/^出る$/u));
  expect(screen.getByRole('heading', { name: /つながって\s*います/u })).toBeDefined();
  expect(states.map(isDone).at(-1)).toBe(true);
});

test('a declined call rings again', async () => {
  const user = open('answer-button');
  await user.click(button(/^切る$/u));
  await user.click(button(/もう\s*いちど/u));
  expect(button(/^出る$/u)).toBeDefined();
});

test('the keyboard answers too', async () => {
  const user = open('answer-slide');
  await user.tab();
  expect(document.activeElement).toBe(button(/すべらせる/u));
  await user.keyboard('{Enter}');
  expect(states.map(isDone).at(-1)).toBe(true);
});

const knobAt = () => screen.getByTestId('slide-track').querySelector('span')?.style.transform;

const slide = (fromPx: number, toPx: number) => {
  const track = screen.getByTestId('slide-track');
  fireEvent.pointerDown(track, { pointerId: 7, clientX: fromPx });
  fireEvent.pointerMove(track, { pointerId: 7, clientX: toPx });
  fireEvent.pointerUp(track, { pointerId: 7, clientX: toPx });
};

test('the knob drawn to the right answers', () => {
  open('answer-slide');
  slide(20, 190);
  expect(states.map(isDone).at(-1)).toBe(true);
});

test('the knob let go early goes back, and says so', async () => {
  open('answer-slide');
  slide(20, 90);
  expect(last()?.said?.key).toBe('said.slid-short');
  await waitFor(() => expect(knobAt()).toBe('translateX(0px)'));
});

test('the knob follows the finger that holds it, and no other', async () => {
  open('answer-slide');
  const track = screen.getByTestId('slide-track');
  fireEvent.pointerDown(track, { pointerId: 7, clientX: 10 });
  fireEvent.pointerMove(track, { pointerId: 8, clientX: 200 });
  fireEvent.pointerMove(track, { pointerId: 7, clientX: 60 });
  await waitFor(() => expect(knobAt()).toBe('translateX(50px)'));
  fireEvent.pointerUp(track, { pointerId: 8, clientX: 200 });
  expect(last()?.said).toBeUndefined();
  fireEvent.pointerCancel(track, { pointerId: 7 });
  fireEvent.pointerUp(track, { pointerId: 7, clientX: 200 });
  expect(last()?.said).toBeUndefined();
});

test('a knob that is only touched stays, and what to do is said', () => {
  open('answer-slide');
  slide(20, 24);
  expect(last()?.said?.key).toBe('said.only-touched');
});

test('a new place takes the focus, so that nobody is left where a button has gone', async () => {
  const user = open('hang-up');
  expect(document.activeElement).toBe(document.body);
  await user.click(button(/さわる/u));
  expect(document.activeElement?.contains(button(/電話を\s*切る/u))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

test('the new place has the focus with the press itself, so that nothing a person does next is lost', async () => {
  open('hang-up');
  button(/さわる/u).click();
  // no frame has passed
  for (let turns = 0; turns < 3; turns += 1) await Promise.resolve();
  expect(document.activeElement?.contains(button(/電話を\s*切る/u))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

test('what is heard stands as text, and the call is ended while the voice speaks', async () => {
  const user = open('pressed-by-caller');
  expect(within(screen.getByRole('figure')).getByText(/警察/u)).toBeDefined();
  await user.click(button(/つづきを/u));
  expect(within(screen.getByRole('figure')).getByText(/ビデオ電話/u)).toBeDefined();
  await user.click(button(/電話を\s*切る/u));
  expect(screen.queryByRole('figure')).toBeNull();
  expect(states.map(isDone).at(-1)).toBe(true);
});

test('how loud it is stands in words', async () => {
  const user = open('loudspeaker');
  expect(screen.getByText(/3つの うち 1/u)).toBeDefined();
  await user.click(button(/大きく/u));
  expect(screen.getByText(/3つの うち 2/u)).toBeDefined();
  await user.click(button(/声を\s*消す/u));
  expect(screen.getByText(/こちらの 声は 聞こえません/u)).toBeDefined();
});

test('digits are shown as the number is printed, and called', async () => {
  const user = open('call-back');
  await user.click(button(/数字で/u));
  for (const digit of '09000000000') await user.click(button(new RegExp(`^${digit}$`, 'u')));
  expect(screen.getAllByText('090-0000-0000')).toHaveLength(2);
  await user.click(button(/電話を\s*かける/u));
  expect(screen.getByRole('heading', { name: /よび出して/u })).toBeDefined();
});

test('a number that may be real is gone from the screen', async () => {
  const user = open('call-back');
  await user.click(button(/数字で/u));
  for (const digit of '0801234567') await user.click(button(new RegExp(`^${digit}$`, 'u')));
  expect(screen.getByText('押した 数字').parentElement?.textContent).toBe('押した 数字まだ ありません');
  expect(last()?.said?.key).toBe('said.may-be-real');
});

test('the dial keys can be reached and pressed without a pointer', async () => {
  const user = open('call-back');
  await user.click(button(/数字で/u));
  button(/^9$/u).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByText(/^9$/u, { selector: 'p' })).toBeDefined();
});
