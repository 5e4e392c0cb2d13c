import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const freshUi = () => import('#ui/screen/screen.tsx');
let ui: Awaited<ReturnType<typeof freshUi>>;
beforeEach(async () => {
  vi.resetModules();
  ui = await freshUi();
});
afterEach(cleanup);

const Named = ({ name }: { readonly name: string }) => (
  <ui.Screen key={name} title={name} name={`${name} - てとて`}>
    <p>{name}の なかみ</p>
  </ui.Screen>
);

test('a screen has one title, and the browser has its name', () => {
  render(<Named name="教室" />);
  expect(screen.getAllByRole('heading', { level: 1 }).map((title) => title.textContent)).toEqual(['教室']);
  expect(document.title).toBe('教室 - てとて');
});

test('the first screen leaves the focus where the browser put it', () => {
  render(<Named name="はじめ" />);
  expect(document.activeElement).toBe(document.body);
});

test('each screen after it starts at the top with the focus on its title', () => {
  const scrollTo = vi.spyOn(window, 'scrollTo');
  const { rerender } = render(<Named name="はじめ" />);
  expect(scrollTo).not.toHaveBeenCalled();
  rerender(<Named name="つぎ" />);
  expect(scrollTo).toHaveBeenCalledWith(0, 0);
  expect(document.activeElement?.textContent).toBe('つぎ');
});

test('a screen that is drawn again keeps the focus where the person has it', () => {
  const page = (words: string) => (
    <ui.Screen title="もじ" name="もじ">
      <input aria-label="なまえ" />
      <p>{words}</p>
    </ui.Screen>
  );
  const { rerender } = render(page('a'));
  screen.getByLabelText('なまえ').focus();
  rerender(page('b'));
  expect(document.activeElement).toBe(screen.getByLabelText('なまえ'));
});

test('what stands above and below lies outside the main part', () => {
  render(
    <ui.Screen title="x" name="x" top={<p>うえ</p>} bottom={<p>した</p>}>
      なかみ
    </ui.Screen>,
  );
  expect(screen.getByRole('main').textContent).toBe('xなかみ');
  expect(document.body.textContent).toBe('うえxなかみした');
});
