import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { readLessonProgress } from '#reads/lesson-progress.ts';

import { fillDisk } from '../../support/storage-faults.ts';
import {
  called,
  choose,
  hear,
  openAt,
  pressButton,
  pressLink,
  seeScreen,
  tick,
  tickAll,
} from './open-at.tsx';

const LESSON = '/lesson/el-qr-pay';
const SLIP_NUMBER = '00000000000000000001';

test('a resident walks from the first screen to the last word', async () => {
  await openAt(LESSON);
  pressLink('はじめる');

  await seeScreen('しるしをさがす');
  expect(screen.getByText(called('9つのうち2つ目'))).toBeTruthy();
  choose('領収済通知書');
  await hear('はい、ここです');
  pressButton('つぎへ');

  await seeScreen('道をえらぶ');
  choose('紙のまま払う');
  await hear('コンビニや 銀行、窓口で 払えます');
  pressButton('つぎへ');

  await seeScreen('読みとり口をひらく');
  choose('サイトやアプリの読みとり口');
  pressButton('つぎへ');

  await seeScreen('読みとる');
  expect(screen.getByText('練習中です。お金は動きません')).toBeTruthy();
  pressButton('番号を入れる');
  fireEvent.input(screen.getByRole('textbox'), { target: { value: SLIP_NUMBER } });
  pressButton('これで読む');
  pressButton('つぎへ');

  await seeScreen('4つをたしかめる');
  for (const fact of ['みほん市', '固定資産税第2期', '18,600円', '12月25日']) {
    expect(screen.getByText(called(fact))).toBeTruthy();
  }
  tickAll();
  await hear('ひとつでも ちがえば、払わずに やめます');
  pressButton('つぎへ');

  await seeScreen('払い方をえらぶ');
  choose('クレジットカード');
  await hear('手数料');
  pressButton('つぎへ');

  await seeScreen('たしかめて払う');
  pressButton('支払う（練習）');
  await hear('ほんとうには 払っていません');
  pressButton('つぎへ');

  await seeScreen('払ったあと');
  tickAll();
  pressButton('つぎへ');

  await seeScreen('できました');
  await waitFor(async () =>
    expect(await readLessonProgress('el-qr-pay')).toMatchObject({
      at: 'after',
      done: expect.arrayContaining(['find-mark', 'after']) as unknown,
      best: null,
      rounds: 0,
      endedOn: null,
    }),
  );
});

test('a press elsewhere keeps the screen, says what it was and points to the right place', async () => {
  await openAt(`${LESSON}/find-mark`);
  choose('お知らせの紙');
  await hear('押したのは お知らせの 紙です');
  expect(screen.getByRole('radio', { name: called('領収済通知書ここです') })).toBeTruthy();
  pressButton('つぎへ');
  await hear('「ここです」を 押して ください');
  await seeScreen('しるしをさがす');
  choose('領収済通知書ここです');
  pressButton('つぎへ');
  await seeScreen('道をえらぶ');
});

test('the main button pressed before a choice says what to do', async () => {
  await openAt(`${LESSON}/choose-road`);
  pressButton('つぎへ');
  await hear('ひとつ えらんで ください');
  expect(await seeScreen('道をえらぶ')).toBeTruthy();
});

test('the main button pressed before all is ticked says how many are left', async () => {
  await openAt(`${LESSON}/check-four`);
  tick(0);
  pressButton('つぎへ');
  await hear('あと 3つ 残っています');
  expect(await seeScreen('4つをたしかめる')).toBeTruthy();
});

test('a tick can be taken away again', async () => {
  await openAt(`${LESSON}/check-four`);
  tickAll();
  tick(0);
  pressButton('つぎへ');
  await hear('あと 1つ 残っています');
  expect(await seeScreen('4つをたしかめる')).toBeTruthy();
});

test('to stop before paying is praised and goes on', async () => {
  await openAt(`${LESSON}/confirm`);
  pressButton('やめる');
  await hear('やめる ことも、大事な 力です');
  await hear('ほんとうには 払っていません');
  pressButton('つぎへ');
  expect(await seeScreen('払ったあと')).toBeTruthy();
});

test('whoever cannot read the slip now may go on without it', async () => {
  await openAt(`${LESSON}/scan`);
  expect(screen.queryByRole('button', { name: called('今はしないで先へ') })).toBeNull();
  pressButton('つぎへ');
  await hear('練習が まだ 残っています');
  pressButton('今はしないで先へ');
  await seeScreen('4つをたしかめる');
});

test('another code is refused in its own words and the step is not finished', async () => {
  await openAt(`${LESSON}/scan`);
  pressButton('番号を入れる');
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '1234567890123456' } });
  pressButton('これで読む');
  await hear('本物の 番号かも');
  expect(document.body.textContent).not.toContain('1234');
  pressButton('つぎへ');
  await hear('練習が まだ 残っています');
});

test('a finished step is written while the next one is shown', async () => {
  await openAt(`${LESSON}/choose-road`);
  choose('支払いアプリ');
  pressButton('つぎへ');
  await seeScreen('読みとり口をひらく');
  await waitFor(async () =>
    expect(await readLessonProgress('el-qr-pay')).toMatchObject({
      at: 'open-reader',
      done: expect.arrayContaining(['choose-road']) as unknown,
    }),
  );
});

test('with a full disk the next step says so, and one more try writes what was finished', async () => {
  await openAt(`${LESSON}/choose-road`);
  choose('支払いアプリ');
  const disk = fillDisk();
  pressButton('つぎへ');
  expect(await screen.findByText(called('この電話の空きが足りません。'))).toBeTruthy();
  disk.mockRestore();
  pressButton('もういちど');
  await seeScreen('読みとり口をひらく');
  await waitFor(async () =>
    expect(await readLessonProgress('el-qr-pay')).toMatchObject({
      at: 'open-reader',
      done: expect.arrayContaining(['choose-road']) as unknown,
    }),
  );
});

test('the next step is prepared ahead, so that the press itself shows it', async () => {
  await openAt(`${LESSON}/choose-road`);
  choose('支払いアプリ');
  // until then the phone is busy with the screen itself
  await new Promise((done) => setTimeout(done, 400));
  await act(() => pressButton('つぎへ'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('読みとり口をひらく');
});

test('a second tap right after the first does not skip the step that has just come', async () => {
  await openAt(`${LESSON}/choose-road`);
  choose('支払いアプリ');
  const next = screen.getByRole('button', { name: called('つぎへ') });
  const tap = (timeStamp: number) => {
    const click = createEvent.click(next);
    Object.defineProperty(click, 'timeStamp', { value: timeStamp });
    fireEvent(next, click);
  };
  tap(1_000_000);
  await seeScreen('読みとり口をひらく');
  tap(1_000_400);
  // heard, it would ask for a choice
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.queryByText(called('上からひとつえらんでください。'))).toBeNull();
  tap(1_001_500);
  expect(await screen.findByText(called('上からひとつえらんでください。'))).toBeTruthy();
});

test('from one step to the next the frame stays, and the new title has the focus', async () => {
  await openAt(`${LESSON}/choose-road`);
  const help = screen.getByRole('button', { name: called('手伝ってもらう') });
  choose('支払いアプリ');
  pressButton('つぎへ');
  const title = await seeScreen('読みとり口をひらく');
  expect(help.isConnected).toBe(true);
  await waitFor(() => expect(document.activeElement).toBe(title));
});

test('もどる leads to the step before, and that is where to come back to', async () => {
  await openAt(`${LESSON}/open-reader`);
  pressLink('もどる');
  await seeScreen('道をえらぶ');
  await waitFor(async () =>
    expect(await readLessonProgress('el-qr-pay')).toMatchObject({ at: 'choose-road' }),
  );
});

test('もどる on the second step leads to the opening', async () => {
  await openAt(`${LESSON}/find-mark`);
  pressLink('もどる');
  expect(await seeScreen('市税などをスマホで払う')).toBeTruthy();
});

test('the address of the first step shows the opening', async () => {
  await openAt(`${LESSON}/purpose`);
  expect(screen.getByRole('link', { name: called('はじめる') })).toBeTruthy();
});

test.each(['/lesson/no-such-lesson', '/lesson/no-such-lesson/done', `${LESSON}/no-such-step`])(
  '%s is no screen',
  async (path) => {
    await openAt(path);
    expect(screen.queryByRole('link', { name: called('はじめる') })).toBeNull();
    expect(screen.getByRole('link', { name: called('はじめの画面へ') })).toBeTruthy();
  },
);

test.each([
  ['ja-x-easy', 'たしかめてはらう'],
  ['en', 'Check and pay'],
] as const)('the step speaks %s', async (language, title) => {
  await openAt(`${LESSON}/confirm`, language);
  expect(await seeScreen(title)).toBeTruthy();
});
