import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { FieldForm } from '#ui/text-field/field-form.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';

afterEach(cleanup);

const show = (onSend: () => Promise<void>, trouble?: string) =>
  render(
    <FieldForm main="Send" onSend={onSend}>
      <TextField label="A" name="a" autoComplete="off" value="" onWrite={vi.fn<(value: string) => void>()} />
      <TextField
        label="B"
        name="b"
        autoComplete="off"
        value=""
        onWrite={vi.fn<(value: string) => void>()}
        {...(trouble === undefined ? {} : { trouble })}
      />
    </FieldForm>,
  );

test('Enter in a line sends', async () => {
  const onSend = vi.fn<() => Promise<void>>(() => Promise.resolve());
  show(onSend);
  await userEvent.type(screen.getByLabelText('A'), '{Enter}');
  expect(onSend).toHaveBeenCalledOnce();
});

test('a second press while the first is under way is the same press', async () => {
  let finish = () => {};
  const onSend = vi.fn<() => Promise<void>>(() => new Promise<void>((done) => (finish = done)));
  show(onSend);
  const button = screen.getByRole('button', { name: 'Send' });
  await userEvent.click(button);
  await userEvent.click(button);
  expect(onSend).toHaveBeenCalledTimes(1);
  finish();
  await vi.waitFor(async () => {
    await userEvent.click(button);
    expect(onSend).toHaveBeenCalledTimes(2);
  });
});

test('afterwards the first line that does not fit has the focus', async () => {
  show(() => Promise.resolve(), 'Too short');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('B')));
});
