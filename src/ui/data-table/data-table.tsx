import type { ComponentChildren } from 'preact';

import styles from './data-table.module.css';

/** One column. The first one names its rows. A cell or foot of `null` is empty, and not drawn where rows are cards. */
export type Column<Row> = {
  readonly id: string;
  readonly head: ComponentChildren;
  readonly isFigure?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
  readonly foot?: ComponentChildren;
};

/** Written out, because a table drawn as blocks is none to some screen readers (VoiceOver in Safari). */
const AS = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

type DataTableProps<Row> = {
  readonly caption: ComponentChildren;
  /** Bare words for the region that scrolls when letters are larger than the screen is wide. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
};

type CellProps = {
  readonly column: Pick<Column<never>, 'head' | 'isFigure'>;
  readonly isNaming: boolean;
  readonly children: ComponentChildren;
};

function Cell({ column, isNaming, children }: CellProps) {
  const figure = column.isFigure === true ? styles['figure'] : '';
  if (isNaming) {
    return (
      <th {...AS.rowheader} scope="row" class={styles['naming']}>
        {children}
      </th>
    );
  }
  if (children === null || children === undefined) return <td {...AS.cell} class={styles['empty']} />;
  return (
    <td {...AS.cell} class={figure}>
      <span class={styles['label']} aria-hidden="true">
        {column.head}
      </span>
      <div class={styles['value']}>{children}</div>
    </td>
  );
}

/** A table that is one on a wide screen and on paper, and a list of cards on a phone. */
export function DataTable<Row>({ caption, label, columns, rows }: DataTableProps<Row>) {
  const line = (cells: (column: Column<Row>) => ComponentChildren) =>
    columns.map((column, place) => (
      <Cell key={column.id} column={column} isNaming={place === 0}>
        {cells(column)}
      </Cell>
    ));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section class={styles['region']} aria-label={label} tabIndex={0}>
      <table {...AS.table} class={styles['table']}>
        <caption class={styles['caption']}>{caption}</caption>
        <thead {...AS.rowgroup}>
          <tr {...AS.row}>
            {columns.map((column) => (
              <th
                key={column.id}
                {...AS.columnheader}
                scope="col"
                class={column.isFigure === true ? styles['figure'] : ''}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...AS.rowgroup}>
          {rows.map((row, place) => (
            // equal rows may be two things (two phones at one venue): only the place tells them apart
            <tr {...AS.row} key={place}>
              {line((column) => column.cell(row))}
            </tr>
          ))}
        </tbody>
        <tfoot {...AS.rowgroup}>
          <tr {...AS.row}>{line((column) => column.foot)}</tr>
        </tfoot>
      </table>
    </section>
  );
}
