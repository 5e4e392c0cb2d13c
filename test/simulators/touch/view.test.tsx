// Real pointer events, as browsers send them, at the times and places a finger would.
import { act, cleanup, createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { loadWords } from '#i18n/start-i18n.ts';
import { isDone, next, start, type Action, type Task } from '#simulators/touch/model.ts';
import { TouchView } from '#simulators/touch/view.tsx';

beforeAll(() => loadWords(['common', 'simulators/touch']));

let nowMs = 0;
let moves: string[] = [];
let shown: Task = 'tap';
beforeEach(() => {
  nowMs = 1000;
  moves = [];
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Practice({ task }: { readonly task: Task }) {
  const [state, setState] = useState(start({ task }));
  const press = (action: Action) => {
    moves.push(action.move);
    setState((before) => next(before, action));
  };
  return <TouchView state={state} act={press} pointAt={undefined} />;
}

function show(task: Task) {
  shown = task;
  return render(<Practice task={task} />);
}
/** Where the moves so far have led to. */
const now = () => moves.reduce((state, move) => next(state, { move }), start({ task: shown }));
const button = (name: RegExp) => screen.getByRole('button', { name });
const area = (name: RegExp) => screen.getByRole('figure', { name });

type At = readonly [number, number];
type Kind = 'touch' | 'mouse' | 'pen';
type PointerName = 'pointerDown' | 'pointerMove' | 'pointerUp' | 'pointerCancel';

/** One pointer event at the time of the test. */
function send(
  name: PointerName,
  on: Element,
  [clientX, clientY]: At,
  { id = 1, kind = 'touch' as Kind } = {},
) {
  const event = createEvent[name](on, {
    pointerId: id,
    pointerType: kind,
    isPrimary: id === 1,
    clientX,
    clientY,
  });
  Object.defineProperty(event, 'timeStamp', { value: nowMs });
  fireEvent(on, event);
}

type Stroke = { readonly to?: At; readonly ms?: number; readonly kind?: Kind };

/** A finger that comes down at 100, 100, moves, and is lifted. A second goes by before the next. */
function stroke(on: Element, { to = [100, 100], ms = 120, kind = 'touch' }: Stroke = {}) {
  const [x, y] = to;
  send('pointerDown', on, [100, 100], { kind });
  nowMs += ms / 2;
  send('pointerMove', on, [(100 + x) / 2, (100 + y) / 2], { kind });
  nowMs += ms / 2;
  send('pointerUp', on, to, { kind });
  nowMs += 1000;
}

/** Two fingers, so far apart at first and then so far. */
function twoFingers(on: Element, from: number, to: number) {
  send('pointerDown', on, [100, 100], { id: 1 });
  send('pointerDown', on, [100 + from, 100], { id: 2 });
  nowMs += 200;
  send('pointerMove', on, [100 + to, 100], { id: 2 });
  send('pointerUp', on, [100 + to, 100], { id: 2 });
  send('pointerUp', on, [100, 100], { id: 1 });
  nowMs += 1000;
}

test.each(['touch', 'mouse', 'pen'] satisfies Kind[])('a short touch with %s is enough', (kind) => {
  show('tap');
  stroke(button(/まる/u), { kind });
  expect(isDone(now())).toBe(true);
  expect(screen.getByText('できました')).toBeDefined();
});

test.each([
  ['held a little too long', { ms: 600 }, 'long'],
  ['that slides away', { to: [100, 160] }, 'slip'],
  ['that rolls and trembles a little', { to: [112, 110] }, 'circle'],
  ['of a firm finger, just short enough', { ms: 480 }, 'circle'],
] satisfies [string, Stroke, string][])('a touch %s is told apart', (_, how, move) => {
  show('tap');
  stroke(button(/まる/u), how);
  expect(moves).toEqual([move]);
});

test('a touch beside the circle is a miss, in its halo a hit', () => {
  show('tap');
  vi.spyOn(button(/まる/u), 'getBoundingClientRect').mockReturnValue(new DOMRect(120, 60, 80, 80));
  stroke(area(/まる/u), { to: [100, 200] });
  vi.spyOn(button(/まる/u), 'getBoundingClientRect').mockReturnValue(new DOMRect(110, 60, 80, 80));
  stroke(area(/まる/u));
  expect(moves).toEqual(['slip', 'circle']);
});

test('a touch far from every circle says so', () => {
  show('tap');
  stroke(area(/まる/u));
  expect(moves).toEqual(['miss']);
});

test('a palm that rests beside the finger is noticed', () => {
  show('tap');
  twoFingers(button(/まる/u), 150, 150);
  expect(moves).toEqual(['two-fingers']);
});

test('after three tries a long touch counts, so that nobody is stuck', () => {
  show('tap');
  for (const ms of [700, 700, 700, 700]) stroke(button(/まる/u), { ms });
  expect(moves).toEqual(['long', 'long', 'long', 'circle']);
  expect(isDone(now())).toBe(true);
});

test('a finger that comes down twice at once has touched once', () => {
  show('mixed');
  stroke(button(/まる/u));
  nowMs -= 900;
  stroke(area(/おく まる/u));
  expect(moves).toEqual(['circle']);
});

test('a quick finger that goes on to the next circle is followed', () => {
  show('sizes');
  stroke(button(/大きい/u));
  nowMs -= 900;
  send('pointerDown', button(/中くらい/u), [180, 100]);
  send('pointerUp', button(/中くらい/u), [180, 100]);
  expect(moves).toEqual(['big', 'middle']);
});

test('who slips on the cat again and again has touched it', () => {
  show('slide-up');
  const list = () => area(/絵/u);
  stroke(list(), { to: [100, 20] });
  stroke(list(), { to: [100, 20] });
  for (let count = 0; count < 4; count += 1) stroke(button(/ねこ/u), { to: [130, 100] });
  expect(moves.slice(2)).toEqual(['finger-aside', 'finger-aside', 'finger-aside', 'cat']);
  expect(isDone(now())).toBe(true);
});

test('the click that follows a touch is not a second touch', () => {
  show('sizes');
  stroke(button(/大きい/u));
  const click = createEvent.click(button(/中くらい/u));
  Object.defineProperty(click, 'timeStamp', { value: nowMs - 900 });
  fireEvent(button(/中くらい/u), click);
  expect(moves).toEqual(['big']);
});

test('what the browser takes for itself is no touch', () => {
  show('tap');
  send('pointerDown', button(/まる/u), [100, 100]);
  send('pointerCancel', button(/まる/u), [100, 100]);
  nowMs += 1000;
  expect(moves).toEqual([]);
  stroke(button(/まる/u));
  expect(isDone(now())).toBe(true);
});

test('a finger that was lost sight of does not turn the next touch into two', () => {
  show('tap');
  send('pointerDown', button(/まる/u), [300, 300]);
  nowMs += 5000;
  stroke(button(/まる/u));
  expect(moves).toEqual(['circle']);
});

test('the other mouse buttons do nothing', () => {
  show('tap');
  fireEvent.pointerDown(button(/まる/u), { pointerId: 1, button: 2, isPrimary: true });
  fireEvent.pointerUp(button(/まる/u), { pointerId: 1, button: 2, isPrimary: true });
  expect(moves).toEqual([]);
});

test('the button next to the one asked for is named, the right one finishes', () => {
  show('neighbours');
  stroke(button(/水/u));
  stroke(button(/お茶/u), { ms: 700 });
  stroke(button(/お茶/u));
  expect(moves).toEqual(['water', 'button-long', 'tea']);
});

const ring = () => {
  const found = area(/おく まる/u).querySelector('[data-target=ring]');
  if (found === null) throw new Error('no ring');
  return found;
};

test('a finger that stays for a second has held, trembling or not', () => {
  show('hold');
  stroke(ring(), { ms: 1100, to: [130, 120] });
  expect(moves).toEqual(['held']);
  expect(isDone(now())).toBe(true);
});

test('a finger lifted early is told so, one that wandered off too', () => {
  show('hold');
  stroke(ring(), { ms: 600 });
  stroke(ring(), { ms: 1100, to: [180, 100] });
  expect(moves).toEqual(['let-go', 'slip']);
});

test('the ring fills while the finger stays, and then says that it may be lifted', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  show('hold');
  send('pointerDown', ring(), [100, 100]);
  await act(() => void vi.advanceTimersByTime(500));
  expect(ring().querySelector('[stroke-dasharray^="10 "]')).not.toBeNull();
  expect(screen.queryByText(/はなして/u)).toBeNull();
  await act(() => void vi.advanceTimersByTime(500));
  expect(screen.getByText(/はなして/u)).toBeDefined();
  send('pointerCancel', ring(), [100, 100]);
  await act(() => void vi.advanceTimersByTime(50));
  expect(screen.queryByText(/はなして/u)).toBeNull();
});

test('the list follows the finger, and the cat at its end is touched', () => {
  show('slide-up');
  const list = () => area(/絵/u);
  stroke(list());
  stroke(list(), { to: [100, 180] });
  stroke(list(), { to: [190, 100] });
  stroke(list(), { to: [110, 20], ms: 900 });
  stroke(list(), { to: [110, 20] });
  stroke(button(/ねこ/u));
  expect(moves).toEqual(['picture', 'finger-down', 'finger-aside', 'finger-up', 'finger-up', 'cat']);
  expect(isDone(now())).toBe(true);
});

test('while the finger is down the list is where the finger is', () => {
  show('slide-up');
  send('pointerDown', area(/絵/u), [100, 100]);
  send('pointerMove', area(/絵/u), [100, 60]);
  expect(area(/絵/u).innerHTML).toContain('0 -40px');
});

test('the cards go by to either side', () => {
  show('slide-side');
  const cards = () => area(/カード/u);
  stroke(cards(), { to: [100, 180] });
  stroke(cards(), { to: [180, 100] });
  stroke(cards(), { to: [20, 100] });
  stroke(cards(), { to: [20, 100] });
  expect(moves).toEqual(['finger-upright', 'finger-right', 'finger-left', 'finger-left']);
  expect(isDone(now())).toBe(true);
});

test('two fingers spread the map and bring it back, one finger is told of the second', () => {
  show('spread');
  const map = () => area(/地図/u);
  stroke(map(), { to: [180, 100] });
  twoFingers(map(), 60, 150);
  twoFingers(map(), 60, 150);
  twoFingers(map(), 150, 60);
  twoFingers(map(), 150, 60);
  expect(moves).toEqual(['map', 'spread', 'spread', 'pinch', 'pinch']);
  expect(isDone(now())).toBe(true);
});

test('back and home on both kinds of phones', async () => {
  const user = userEvent.setup();
  show('back-home');
  await user.click(button(/もどる/u));
  await user.click(button(/ホーム/u));
  await user.click(button(/もどる/u));
  stroke(area(/棒/u));
  stroke(area(/棒/u), { to: [100, 20] });
  expect(moves).toEqual(['back', 'home', 'back-top', 'bar', 'bar-up']);
  expect(isDone(now())).toBe(true);
});

test.each([
  ['tap', [/まる/u]],
  ['sizes', [/大きい/u, /中くらい/u, /小さい/u]],
  ['neighbours', [/お茶/u]],
  ['hold', [/つけた/u]],
  ['slide-up', [/上へ/u, /上へ/u, /ねこ/u]],
  ['slide-side', [/右へ/u, /左へ/u, /左へ/u]],
  ['spread', [/大きく/u, /大きく/u, /小さく/u, /小さく/u]],
  ['back-home', [/もどる/u, /ホーム/u, /もどる/u, /上へ/u]],
] satisfies [Task, RegExp[]][])('%s can be done with the keyboard alone', async (task, names) => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const user = userEvent.setup({ delay: null });
  show(task);
  for (const name of names) {
    button(name).focus();
    await user.keyboard('{Enter}');
    // a press within a moment is taken for the same one
    vi.advanceTimersByTime(1000);
  }
  expect(isDone(now())).toBe(true);
});

test('what is newly asked takes the focus, and not before anything was done', () => {
  show('mixed');
  expect(document.activeElement).toBe(document.body);
  stroke(button(/まる/u));
  expect(document.activeElement?.textContent).toContain('まちます');
  expect(screen.getByText(/2つ目/u)).toBeDefined();
});
