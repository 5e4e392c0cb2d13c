import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { BackLink, TopBar } from '#ui/screen/top-bar.tsx';

test('the way back is a link with a word, and its picture is silent', () => {
  render(
    <TopBar>
      <BackLink href="/lessons">もどる</BackLink>
    </TopBar>,
  );
  const link = within(screen.getByRole('navigation')).getByRole('link', { name: 'もどる' });
  expect(link.getAttribute('href')).toBe('/lessons');
  expect(link.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
