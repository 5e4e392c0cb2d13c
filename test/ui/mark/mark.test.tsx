import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { Mark } from '#ui/mark/mark.tsx';

test('the mark is two hands in the size asked for, and says nothing to a screen reader', () => {
  const { container } = render(<Mark size={40} />);
  const svg = container.querySelector('svg');
  expect([svg?.getAttribute('width'), svg?.getAttribute('height')]).toEqual(['40', '40']);
  expect(svg?.getAttribute('aria-hidden')).toBe('true');
  expect(svg?.querySelectorAll('g > g')).toHaveLength(2);
});
