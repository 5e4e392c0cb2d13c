import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Callout, type CalloutKind } from '#ui/callout/callout.tsx';

afterEach(cleanup);

test('each meaning has a picture of its own, which screen readers pass over', () => {
  const kinds: CalloutKind[] = ['ok', 'again', 'care', 'info'];
  const pictures = kinds.map((kind) => {
    const { container } = render(<Callout kind={kind} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    return container.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(pictures).size).toBe(kinds.length);
});

test('the title stands before what it says', () => {
  render(
    <Callout kind="ok" title="できました">
      <p>つぎへ 進めます。</p>
    </Callout>,
  );
  expect(screen.getByText('できました').nextElementSibling?.textContent).toBe('つぎへ 進めます。');
});
