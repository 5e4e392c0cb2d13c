import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { BigRows } from '#ui/big-rows/big-rows.tsx';

afterEach(cleanup);

test('each row is one link to its place, with all its words, in the order given', () => {
  render(
    <BigRows
      rows={[
        { id: 'b', href: '/b', title: 'レッスン', about: 'ひとつずつ', icon: <svg aria-hidden="true" /> },
        { id: 'a', href: '/a', title: '練習' },
      ]}
    />,
  );
  const links = screen.getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['/b', 'レッスンひとつずつ'],
    ['/a', '練習'],
  ]);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});
