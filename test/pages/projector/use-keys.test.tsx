import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { useKeys } from '#pages/projector/use-keys.ts';

afterEach(cleanup);

function Keys({ work }: { readonly work: () => void }) {
  useKeys({ ArrowRight: work });
  return <input />;
}

test('a key does its work once, and another none', () => {
  const work = vi.fn<() => void>();
  render(<Keys work={work} />);
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  fireEvent.keyDown(document.body, { key: 'x' });
  expect(work).toHaveBeenCalledTimes(1);
});

test('a key pressed in a field, or with another held down, is left alone', () => {
  const work = vi.fn<() => void>();
  render(<Keys work={work} />);
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'ArrowRight' });
  fireEvent.keyDown(document.body, { key: 'ArrowRight', altKey: true });
  expect(work).not.toHaveBeenCalled();
});

test('a key is left alone while a sheet lies over the screen', () => {
  const work = vi.fn<() => void>();
  const { rerender } = render(
    <>
      <Keys work={work} />
      <dialog open>
        <button type="button">x</button>
      </dialog>
    </>,
  );
  fireEvent.keyDown(screen.getByRole('button'), { key: 'ArrowRight' });
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect(work).not.toHaveBeenCalled();
  rerender(
    <>
      <Keys work={work} />
      <dialog />
    </>,
  );
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect(work).toHaveBeenCalledTimes(1);
});

test('the keys go with the screen', async () => {
  const work = vi.fn<() => void>();
  render(<Keys work={work} />).unmount();
  await new Promise((done) => setTimeout(done, 50));
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect(work).not.toHaveBeenCalled();
});
