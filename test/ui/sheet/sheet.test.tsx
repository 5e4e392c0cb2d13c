import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Sheet } from '#ui/sheet/sheet.tsx';

afterEach(cleanup);

const sheet = (isOpen: boolean, onClose: () => void = () => undefined) => (
  <Sheet isOpen={isOpen} onClose={onClose} title="こまった ときは">
    <button type="button">とじる</button>
  </Sheet>
);
const dialogOf = (container: Element) => {
  const dialog = container.querySelector('dialog');
  if (dialog === null) throw new Error('no dialog');
  return dialog;
};

test('never opened, nothing of it is drawn', () => {
  const { container } = render(sheet(false));
  expect(container.innerHTML).toBe('');
});

test('opened, it lies above everything else and is read from its title', async () => {
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const { container, rerender } = render(sheet(false));
  await act(() => rerender(sheet(true)));
  expect(showModal).toHaveBeenCalledTimes(1);
  expect(dialogOf(container).open).toBe(true);
  expect(document.activeElement?.textContent).toBe('こまった ときは');
  expect(screen.getByRole('dialog', { name: 'こまった ときは' })).toBeTruthy();
});

test('drawn again while open, it stays open and is not opened twice', async () => {
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const { rerender } = render(sheet(true));
  await act(() => rerender(sheet(true)));
  expect(showModal).toHaveBeenCalledTimes(1);
});

test('closed again, it is gone and can be opened anew', async () => {
  const { container, rerender } = render(sheet(true));
  await act(() => rerender(sheet(false)));
  expect(dialogOf(container).open).toBe(false);
  expect(screen.queryByText('とじる')).toBeNull();
  await act(() => rerender(sheet(true)));
  expect(dialogOf(container).open).toBe(true);
});

test('closed by the browser (Escape, the way back), the screen is told', () => {
  const onClose = vi.fn<() => void>();
  const { container } = render(sheet(true, onClose));
  fireEvent(dialogOf(container), new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('two sheets of a screen have each its own title', () => {
  render(
    <>
      {sheet(true)}
      {sheet(true)}
    </>,
  );
  const ids = [...document.querySelectorAll('dialog')].map((dialog) =>
    dialog.getAttribute('aria-labelledby'),
  );
  expect(new Set(ids).size).toBe(2);
});
