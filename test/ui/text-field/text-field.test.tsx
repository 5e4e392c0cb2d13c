import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { TextField } from '#ui/text-field/text-field.tsx';

afterEach(cleanup);

const NAME = { label: 'Name', name: 'name', autoComplete: 'username', value: '' } as const;

test('each letter is told as it is written', async () => {
  const onWrite = vi.fn<(value: string) => void>();
  render(<TextField {...NAME} onWrite={onWrite} />);
  await userEvent.type(screen.getByLabelText('Name'), 'a');
  expect(onWrite).toHaveBeenCalledWith('a');
});

test('hint and trouble are read out with the line', () => {
  render(
    <TextField {...NAME} hint="As you like" trouble="Too short" onWrite={vi.fn<(value: string) => void>()} />,
  );
  const line = screen.getByLabelText('Name');
  const told = line.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(told.map((id) => document.getElementById(id)?.textContent)).toEqual(['As you like', 'Too short']);
  expect(line.getAttribute('aria-invalid')).toBe('true');
});

test('a line in order describes nothing that is not there', () => {
  render(<TextField {...NAME} onWrite={vi.fn<(value: string) => void>()} />);
  const line = screen.getByLabelText('Name');
  expect([line.getAttribute('aria-describedby'), line.getAttribute('aria-invalid')]).toEqual([null, 'false']);
});

test('what is written in a secret line survives being shown and hidden', async () => {
  render(
    <TextField
      {...NAME}
      value="abc"
      secret={{ show: 'Show', hide: 'Hide' }}
      onWrite={vi.fn<(value: string) => void>()}
    />,
  );
  const line = screen.getByLabelText<HTMLInputElement>('Name');
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect([line.type, line.value]).toEqual(['text', 'abc']);
});
