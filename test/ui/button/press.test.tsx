import { cleanup, createEvent, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { usePress } from '#ui/button/press.ts';

let nowMs = 0;
beforeEach(() => {
  nowMs = 0;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(100, 100, 200, 60),
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Pressable({ onPress, isQuick }: { readonly onPress: () => void; readonly isQuick: boolean }) {
  return (
    <button type="button" {...usePress(onPress, isQuick)}>
      <span>おす</span>
    </button>
  );
}

function show(isQuick = false) {
  const onPress = vi.fn<() => void>();
  const { container } = render(<Pressable onPress={onPress} isQuick={isQuick} />);
  const button = container.querySelector('button');
  if (button === null) throw new Error('no button');
  return { button, onPress };
}

/** Sends an event as the browser would, at the time of the test. */
function send(
  target: Element,
  name: 'pointerDown' | 'pointerUp' | 'touchEnd' | 'click' | 'contextMenu',
  init = {},
) {
  const event = createEvent[name](target, init);
  Object.defineProperty(event, 'timeStamp', { value: nowMs });
  return fireEvent(target, event);
}

type Touch = { from?: readonly [number, number]; to?: readonly [number, number]; hasClick?: boolean };

/** A finger that comes down and is lifted; browsers send a click after it unless it moved. */
function touch(button: Element, { from = [200, 130], to = from, hasClick = true }: Touch = {}) {
  const at = ([clientX, clientY]: readonly [number, number]) => ({
    pointerType: 'touch',
    pointerId: 7,
    clientX,
    clientY,
  });
  send(button, 'pointerDown', at(from));
  nowMs += 80;
  send(button, 'pointerUp', at(to));
  nowMs += 5;
  if (hasClick) send(button, 'click');
}

test('after a press the browser is not asked to find something to click, and the button has the focus as after a click', async () => {
  const { button } = show();
  touch(button, { hasClick: false });
  await Promise.resolve();
  expect(document.activeElement).toBe(button);
  expect(send(button, 'touchEnd', { cancelable: true })).toBe(false);
});

test('a press that leads elsewhere, or gives the focus to something, does not take it back', async () => {
  const { button, onPress } = show();
  const field = document.body.appendChild(document.createElement('input'));
  onPress.mockImplementation(() => field.focus());
  touch(button, { hasClick: false });
  await Promise.resolve();
  expect(document.activeElement).toBe(field);
  field.remove();
});

test('a finger that slid far away leaves the rest to the browser', () => {
  const { button } = show();
  touch(button, { to: [500, 500], hasClick: false });
  expect(send(button, 'touchEnd', { cancelable: true })).toBe(true);
});

test('a tap is one press', () => {
  const { button, onPress } = show();
  touch(button);
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('a finger that slips 30 px inside the button is one press, though no click comes', () => {
  const { button, onPress } = show();
  touch(button, { to: [230, 130], hasClick: false });
  expect(onPress).toHaveBeenCalledTimes(1);
});

test.each([
  ['left', 77, 130],
  ['right', 323, 130],
  ['above', 200, 77],
  ['below', 200, 183],
])('lifted 23 px outside on the %s is one press', (_side, x, y) => {
  const { button, onPress } = show();
  touch(button, { to: [x, y], hasClick: false });
  expect(onPress).toHaveBeenCalledTimes(1);
});

test.each([
  ['left', 75, 130],
  ['right', 325, 130],
  ['above', 200, 75],
  ['below', 200, 185],
])('lifted 25 px outside on the %s is no press', (_side, x, y) => {
  const { button, onPress } = show();
  touch(button, { to: [x, y], hasClick: false });
  expect(onPress).not.toHaveBeenCalled();
});

test('a finger that came down elsewhere and is lifted here is no press', () => {
  const { button, onPress } = show();
  send(button, 'pointerUp', { pointerType: 'touch', pointerId: 7, clientX: 200, clientY: 130 });
  expect(onPress).not.toHaveBeenCalled();
});

test('a long press is one press and opens no menu', () => {
  const { button, onPress } = show();
  send(button, 'pointerDown', { pointerType: 'touch', pointerId: 7 });
  nowMs += 3000;
  expect(send(button, 'contextMenu')).toBe(false);
  send(button, 'pointerUp', { pointerType: 'touch', pointerId: 7, clientX: 200, clientY: 130 });
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('a click of the mouse is one press', () => {
  const { button, onPress } = show();
  const mouse = { pointerType: 'mouse', pointerId: 1, clientX: 200, clientY: 130 };
  send(button, 'pointerDown', mouse);
  send(button, 'pointerUp', mouse);
  send(button, 'click');
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('a mouse that was drawn away before it was let go is no press', () => {
  const { button, onPress } = show();
  send(button, 'pointerDown', { pointerType: 'mouse', pointerId: 1, clientX: 200, clientY: 130 });
  send(button, 'pointerUp', { pointerType: 'mouse', pointerId: 1, clientX: 310, clientY: 130 });
  expect(onPress).not.toHaveBeenCalled();
});

test('a key or a screen reader sends only a click, and that is one press', () => {
  const { button, onPress } = show();
  send(button, 'click', { detail: 0 });
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('a second tap within 700 ms belongs to the first', () => {
  const { button, onPress } = show();
  touch(button);
  nowMs += 500;
  touch(button);
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('a tap after 700 ms is a new press', () => {
  const { button, onPress } = show();
  touch(button);
  nowMs += 700;
  touch(button);
  expect(onPress).toHaveBeenCalledTimes(2);
});

test('where quick presses are wanted each tap counts, and once', () => {
  const { button, onPress } = show(true);
  for (let tap = 0; tap < 5; tap += 1) {
    touch(button);
    nowMs += 100;
  }
  expect(onPress).toHaveBeenCalledTimes(5);
});

test('where quick presses are wanted each click of a key counts', () => {
  const { button, onPress } = show(true);
  for (let click = 0; click < 3; click += 1) {
    send(button, 'click', { detail: 0 });
    nowMs += 100;
  }
  expect(onPress).toHaveBeenCalledTimes(3);
});

test('the click of a lifted finger never reaches a button that came under it meanwhile', () => {
  const { button } = show();
  const next = show();
  touch(button, { hasClick: false });
  button.remove();
  expect(send(next.button, 'click')).toBe(false);
  expect(next.onPress).not.toHaveBeenCalled();
});

test('the mouse press of a lifted finger never moves a slider that came under it meanwhile', () => {
  const { button } = show();
  const { container } = render(<input type="range" />);
  const slider = container.querySelector('input') ?? button;
  touch(button, { hasClick: false });
  expect(fireEvent.mouseDown(slider)).toBe(false);
  expect(send(slider, 'click')).toBe(false);
});

test('a mouse press after the next touch began is left alone', () => {
  const { button } = show();
  const { container } = render(<input type="range" />);
  const slider = container.querySelector('input') ?? button;
  touch(button, { hasClick: false });
  fireEvent.pointerDown(slider);
  expect(fireEvent.mouseDown(slider)).toBe(true);
});

test('the next touch counts at once, also on another button', () => {
  const { button } = show();
  const next = show();
  touch(button, { to: [230, 130], hasClick: false });
  nowMs += 100;
  touch(next.button);
  expect(next.onPress).toHaveBeenCalledTimes(1);
});

test('a key on another button counts once the lifted finger is forgotten', () => {
  vi.useFakeTimers();
  const { button } = show();
  const next = show();
  touch(button, { to: [230, 130], hasClick: false });
  vi.advanceTimersByTime(700);
  send(next.button, 'click', { detail: 0 });
  expect(next.onPress).toHaveBeenCalledTimes(1);
});
