import { cleanup, render } from '@testing-library/preact';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';

import { noteEarlyChoice } from '#app/early-choice.ts';
import { TextSizeSwitch, type TextSize } from '#ui/text-size/text-size.tsx';

afterEach(cleanup);

const NAMES = { standard: 'A', large: 'B', largest: 'C' };
const drawn = (onChoose: (size: TextSize) => void) => (
  <TextSizeSwitch legend="size" names={NAMES} chosen={undefined} onChoose={onChoose} />
);

function preRendered() {
  const { container } = render(<div />);
  const root = document.createElement('div');
  root.innerHTML = renderToString(drawn(() => undefined));
  container.append(root);
  return root;
}

test('a size chosen before the app was alive is heard once it is', () => {
  const root = preRendered();
  root.querySelector<HTMLInputElement>('input[value="largest"]')?.click();
  const onChoose = vi.fn<(size: TextSize) => void>();
  const chooseAgain = noteEarlyChoice(root);
  hydrate(drawn(onChoose), root);
  chooseAgain();
  expect(onChoose.mock.calls).toEqual([['largest']]);
});

test('where nothing was chosen nothing is', () => {
  const root = preRendered();
  const onChoose = vi.fn<(size: TextSize) => void>();
  const chooseAgain = noteEarlyChoice(root);
  hydrate(drawn(onChoose), root);
  chooseAgain();
  expect(onChoose).not.toHaveBeenCalled();
});

test('a choice that the screen no longer offers is let go of', () => {
  const root = preRendered();
  root.querySelector<HTMLInputElement>('input[value="large"]')?.click();
  const chooseAgain = noteEarlyChoice(root);
  root.replaceChildren();
  expect(chooseAgain).not.toThrow();
});
