import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { DataTable, type Column } from '#ui/data-table/data-table.tsx';

afterEach(cleanup);

type Row = { day: string; heads: number | null };
const COLUMNS: readonly Column<Row>[] = [
  { id: 'day', head: 'Day', cell: (row) => row.day, foot: 'Total' },
  { id: 'heads', head: 'Heads', isFigure: true, cell: (row) => row.heads, foot: 12 },
  { id: 'note', head: 'Note', cell: () => null },
];
const ROWS = [
  { day: '1', heads: 12 },
  { day: '2', heads: null },
];

const show = () => render(<DataTable caption="May" label="May" columns={COLUMNS} rows={ROWS} />);

test('a screen reader hears a table: caption, heads of columns and of rows', () => {
  show();
  const table = screen.getByRole('table', { name: 'May' });
  const names = (role: string) =>
    within(table)
      .getAllByRole(role)
      .map((one) => one.textContent);
  expect(names('columnheader')).toEqual(['Day', 'Heads', 'Note']);
  expect(names('rowheader')).toEqual(['1', '2', 'Total']);
});

test('the label of a card’s line is for the eye alone, and a cell is named by its figure', () => {
  show();
  const [first] = screen.getAllByRole('cell');
  expect(first?.textContent).toBe('Heads12');
  expect(
    within(first ?? document.body)
      .getByText('Heads')
      .getAttribute('aria-hidden'),
  ).toBe('true');
});

test('an empty cell stays in its row, so that columns do not move, and holds nothing', () => {
  show();
  const second = screen.getAllByRole('row')[2];
  expect([...(second?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual(['', '']);
});

test('what may scroll can be reached by keyboard and has a name', () => {
  show();
  expect(screen.getByRole('region', { name: 'May' }).tabIndex).toBe(0);
});
