import { cleanup, createEvent, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';

import { useOneTap } from '#app/use-one-tap.ts';

afterEach(cleanup);

const heard = vi.fn<(screen: string) => void>();
afterEach(() => heard.mockClear());

function TwoScreens({ isWanted }: { readonly isWanted: boolean }) {
  const [screen, setScreen] = useState('first');
  useOneTap(screen, isWanted);
  const press = () => {
    heard(screen);
    setScreen('second');
  };
  return (
    <button type="button" onClick={press}>
      {screen}
    </button>
  );
}

function show(isWanted = true) {
  const { container } = render(<TwoScreens isWanted={isWanted} />);
  return (ms: number, { x = 100, detail = 1 } = {}) => {
    const button = container.querySelector('button');
    if (button === null) throw new Error('no button');
    for (const name of ['pointerDown', 'pointerUp', 'click'] as const) {
      const event = createEvent[name](button, { clientX: x, clientY: 500, detail });
      Object.defineProperty(event, 'timeStamp', { value: ms });
      fireEvent(button, event);
    }
  };
}

const screens = () => heard.mock.calls.map(([screen]) => screen);

test('the second half of a double tap does not press what the first half brought', () => {
  const tap = show();
  tap(10_000);
  tap(10_150);
  expect(screens()).toEqual(['first']);
  tap(11_000);
  expect(screens()).toEqual(['first', 'second']);
});

test('a tap elsewhere is heard at once', () => {
  const tap = show();
  tap(10_000);
  tap(10_150, { x: 300 });
  expect(screens()).toEqual(['first', 'second']);
});

test('keyboards and screen readers are always heard', () => {
  const tap = show();
  tap(10_000, { detail: 0 });
  tap(10_050, { detail: 0, x: 0 });
  expect(screens()).toEqual(['first', 'second']);
});

test('where one does not press in the same place again and again, every tap is heard', () => {
  const tap = show(false);
  tap(10_000);
  tap(10_150);
  expect(screens()).toEqual(['first', 'second']);
});
