import { expect, test } from 'vitest';

import { plainValues } from '../../src/build/plain-values.ts';

test('a value set once stands where it is used, and stays defined for styles that come later', () => {
  expect(plainValues(':root{--s-1:8px;--line:2px}a{gap:var(--s-1);border:var(--line) solid}')).toBe(
    ':root{--s-1:8px;--line:2px}a{gap:8px;border:2px solid}',
  );
});

test.each([
  ['for more contrast', ':root{--c:#333}@media (prefers-contrast:more){:root{--c:#000}}a{color:var(--c)}'],
  ['in a part of the page', ':root{--c:#333}b{--c:#000}a{color:var(--c)}'],
  ['by another name of the root', ':root{--s:8px}:root[data-size=large]{--s:9px}a{gap:var(--s)}'],
])('a value that is set again %s is still looked up', (_, css) => {
  expect(plainValues(css)).toBe(css);
});

test('a value made of others, and one that nobody set, are still looked up', () => {
  const css = ':root{--s:calc(var(--t) * 2)}a{gap:var(--s);color:var(--nowhere)}';
  expect(plainValues(css)).toBe(css);
});
