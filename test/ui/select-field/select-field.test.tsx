import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { SelectField } from '#ui/select-field/select-field.tsx';

afterEach(cleanup);

const OPTIONS = [
  { id: '', name: 'All' },
  { id: 'a', name: 'Hall A' },
];

test('shows what is chosen and tells the choice', async () => {
  const onChoose = vi.fn<(id: string) => void>();
  render(<SelectField label="Venue" options={OPTIONS} chosen="" onChoose={onChoose} />);
  const select = screen.getByLabelText<HTMLSelectElement>('Venue');
  expect(select.selectedOptions[0]?.textContent).toBe('All');
  await userEvent.selectOptions(select, 'Hall A');
  expect(onChoose).toHaveBeenCalledWith('a');
});

test('follows when the choice is made elsewhere, and when its options come later', () => {
  const { rerender } = render(
    <SelectField
      label="Venue"
      options={OPTIONS.slice(0, 1)}
      chosen="a"
      onChoose={vi.fn<(id: string) => void>()}
    />,
  );
  rerender(
    <SelectField label="Venue" options={OPTIONS} chosen="a" onChoose={vi.fn<(id: string) => void>()} />,
  );
  expect(screen.getByLabelText<HTMLSelectElement>('Venue').selectedOptions[0]?.textContent).toBe('Hall A');
});
