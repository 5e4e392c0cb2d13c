// What stands beside every step: the voice, the way back, the phone in the hand, the words for tutors, a code for others.
import { act, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { chooseSpeechRate } from '#actions/choose-speech-rate.ts';
import { showTutorWords } from '#actions/show-tutor-words.ts';

import { giveVoice, KYOKO } from '../../support/fake-voice.ts';
import { called, choose, hear, openAt, pressButton, pressLink, seeScreen } from './open-at.tsx';

const LESSON = '/lesson/el-qr-pay';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The address changes behind whatever lies over the screen, as with a swipe back. */
const swipeTo = (path: string) =>
  act(() => {
    history.replaceState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  });

const buttonCalled = (name: string) => screen.queryByRole('button', { name: called(name) });

test('a phone without a Japanese voice does not offer to read aloud', async () => {
  giveVoice({ name: 'kal', lang: 'en-US', localService: true });
  await openAt(`${LESSON}/choose-road`);
  expect(buttonCalled('声で聞く')).toBeNull();
});

test('a step is read sentence by sentence at the chosen speed, with the sentence marked, until it is stopped', async () => {
  await chooseSpeechRate('fast');
  const phone = giveVoice(KYOKO);
  await openAt(`${LESSON}/choose-road`);
  await waitFor(() => expect(buttonCalled('声で聞く')).not.toBeNull());
  await new Promise((done) => setTimeout(done, 50));
  pressButton('声で聞く');
  expect(phone.said).toHaveLength(1);
  expect(phone.said[0]).toMatchObject({
    rate: 1,
    text: '3つの みちが あります。どれを えらんでも よいのです。',
  });
  const marked = () => document.querySelector('[class*="read"]')?.textContent;
  await waitFor(() => expect(marked()).toContain('3つの 道が あります'));
  await act(() => phone.end());
  await waitFor(() => expect(phone.said[1]?.text).toBe('しりたいみちをおして ください'));
  pressButton('とめる');
  await waitFor(() => expect(marked()).toBeUndefined());
  expect(phone.cancel).toHaveBeenCalled();
});

test('the voice falls silent when the step is left', async () => {
  const phone = giveVoice(KYOKO);
  await openAt(`${LESSON}/choose-road`);
  await waitFor(() => expect(buttonCalled('声で聞く')).not.toBeNull());
  pressButton('声で聞く');
  phone.cancel.mockClear();
  pressLink('もどる');
  await seeScreen('しるしをさがす');
  await waitFor(() => expect(phone.cancel).toHaveBeenCalled());
});

test('whoever is lost is back at the same step, begun anew, with two presses', async () => {
  await openAt(`${LESSON}/find-mark`);
  choose('お知らせの紙');
  await hear('押したのは お知らせの 紙です');
  pressButton('おして しまった・まよった');
  expect(screen.getByText(called('画面の下のホームボタンを押します。'))).toBeTruthy();
  pressButton('この画面のはじめから');
  await waitFor(() =>
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]),
  );
  expect(await seeScreen('しるしをさがす')).toBeTruthy();
});

test('a resident sees no words for tutors; a tutor sees all four', async () => {
  await openAt(`${LESSON}/find-mark`);
  expect(screen.queryByText(called('教える人へ'))).toBeNull();
  await showTutorWords(true);
  expect(await screen.findByText(called('教える人へ'))).toBeTruthy();
  for (const part of ['言うこと', 'すること', 'しないこと', 'うまくいかないとき']) {
    expect(screen.getByText(called(part)).nextElementSibling?.textContent).toBeTruthy();
  }
});

test('a tutor shows a code and the address of this very step', async () => {
  await showTutorWords(true);
  await openAt(`${LESSON}/find-mark`);
  await screen.findByText(called('教える人へ'));
  pressButton('この画面のしるしを出す');
  expect(await screen.findByRole('img', { name: called('この 画面を ひらく QRコード') })).toBeTruthy();
  expect(screen.getByText(/\/lesson\/el-qr-pay\/find-mark\?openExternalBrowser=1$/u)).toBeTruthy();
});

test('help that is open when the step is left by a swipe lies over no other step', async () => {
  await openAt(`${LESSON}/choose-road`);
  pressButton('手伝ってもらう');
  await screen.findByRole('dialog');
  await swipeTo(`${LESSON}/find-mark`);
  await seeScreen('しるしをさがす');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('the code of a step lies over no other step', async () => {
  await showTutorWords(true);
  await openAt(`${LESSON}/choose-road`);
  await waitFor(() => expect(buttonCalled('この画面のしるしを出す')).not.toBeNull());
  pressButton('この画面のしるしを出す');
  await screen.findByRole('dialog');
  await swipeTo(`${LESSON}/find-mark`);
  await seeScreen('しるしをさがす');
  expect(screen.queryByRole('dialog')).toBeNull();
});
