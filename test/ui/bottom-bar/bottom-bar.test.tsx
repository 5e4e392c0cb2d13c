import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { BottomBar } from '#ui/bottom-bar/bottom-bar.tsx';
import { ButtonLink } from '#ui/button/button.tsx';

afterEach(cleanup);

test('the way back stands before the main button', () => {
  render(
    <BottomBar
      back={<ButtonLink href="/a">もどる</ButtonLink>}
      main={<ButtonLink href="/b">つぎへ</ButtonLink>}
    />,
  );
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['もどる', 'つぎへ']);
});

test('without a way back the main button has the bar alone', () => {
  render(<BottomBar main={<ButtonLink href="/b">つぎへ</ButtonLink>} />);
  const place = screen.getByRole('link').parentElement;
  expect(place?.parentElement?.children).toHaveLength(1);
});
