import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { called, openAt, pressLink, seeScreen } from '../lesson/open-at.tsx';

const write = (value: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value } });
const rows = () =>
  screen
    .getAllByRole<HTMLAnchorElement>('listitem')
    .map((item) => item.querySelector('a')?.getAttribute('href'));

test('the list of lessons leads to the search', async () => {
  await openAt('/lessons');
  pressLink('ことばでさがす');
  expect(await seeScreen('さがす')).toBeTruthy();
});

test.each([
  ['by a word of the title', '電話', '/lesson/answer-call'],
  ['by its reading', 'でんわ', '/lesson/answer-call'],
  ['in katakana', 'デンワ', '/lesson/answer-call'],
  ['in Latin letters', 'denwa', '/lesson/answer-call'],
  ['by an everyday word', 'へんなメール', '/lesson/fake-sms'],
  ['with a space in it', 'へんな　メール', '/lesson/fake-sms'],
  ['by the name of the tax slip', '納付書', '/lesson/el-qr-pay'],
])('a lesson is found %s', async (_, typed, href) => {
  await openAt('/search');
  write(typed);
  expect(rows()).toContain(href);
});

test('a step is found by its title, and its row leads straight to it', async () => {
  await openAt('/search');
  write('しるしをさがす');
  expect(rows()).toContain('/lesson/el-qr-pay/find-mark');
});

test('English finds by English words', async () => {
  await openAt('/search', 'en');
  write('tax');
  expect(rows()).toContain('/lesson/el-qr-pay');
});

test('what nobody wrote about is answered kindly', async () => {
  await openAt('/search');
  write('ぬぬぬぬ');
  expect(screen.getByText(called('見つかりません。ほかの ことばを ためして ください。'))).toBeTruthy();
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('before anything is written nothing is claimed', async () => {
  await openAt('/search');
  expect(screen.queryByText(/見つかり/u)).toBeNull();
});
