import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Button, ButtonLink } from '#ui/button/button.tsx';

import { press } from '../../support/press.ts';

afterEach(cleanup);

test('a press does its one action and never sends a form', () => {
  const onPress = vi.fn<() => void>();
  render(<Button onPress={onPress}>つぎへ</Button>);
  const button = screen.getByRole('button', { name: 'つぎへ' });
  press(button);
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(button.getAttribute('type')).toBe('button');
});

test('a state is told where there is one', () => {
  render(
    <Button onPress={() => undefined} isPressed>
      ライト
    </Button>,
  );
  expect(screen.getByRole('button', { name: 'ライト', pressed: true })).toBeDefined();
});

test('a button without a state is no switch', () => {
  render(<Button onPress={() => undefined}>とじる</Button>);
  expect(screen.getByRole('button').hasAttribute('aria-pressed')).toBe(false);
});

test('a link that looks like a button is a link', () => {
  render(
    <ButtonLink kind="main" href="/lessons">
      はじめる
    </ButtonLink>,
  );
  expect(screen.getByRole('link', { name: 'はじめる' }).getAttribute('href')).toBe('/lessons');
});
