import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { ChoiceList } from '#ui/choice-list/choice-list.tsx';

afterEach(cleanup);

const CHOICES = [
  { id: 'helped', label: '手伝って もらった', hint: 'となりの 人と いっしょに' },
  { id: 'alone', label: 'ひとりで できた' },
] as const;
type Id = (typeof CHOICES)[number]['id'];

function show(chosen: Id | undefined) {
  const onChoose = vi.fn<(id: Id) => void>();
  render(
    <ChoiceList legend="どうでしたか" name="how" choices={CHOICES} chosen={chosen} onChoose={onChoose} />,
  );
  return onChoose;
}
const checked = () => screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked);

test('the question names the group, and each answer its row', () => {
  show(undefined);
  expect(screen.getByRole('group', { name: 'どうでしたか' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: /手伝って もらった.*となりの 人/u })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'ひとりで できた' })).toBeTruthy();
});

test('before it is known what was chosen nothing is chosen', () => {
  show(undefined);
  expect(checked()).toEqual([false, false]);
});

test('what was chosen is marked', () => {
  show('alone');
  expect(checked()).toEqual([false, true]);
});

test('the words of a row can be pressed like its circle', () => {
  const onChoose = show('helped');
  fireEvent.click(screen.getByText('ひとりで できた'));
  expect(onChoose.mock.calls).toEqual([['alone']]);
});
