import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { findVoice, onVoices, readAloud } from '#i18n/speech.ts';

import { giveVoice, KYOKO } from '../support/fake-voice.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const voice = KYOKO as SpeechSynthesisVoice;
const listen = () => ({
  voice,
  rate: 0.8,
  onSentence: vi.fn<(at: number) => void>(),
  onEnd: vi.fn<() => void>(),
});

test('a phone without speech, without voices or with foreign ones has no voice', () => {
  expect(findVoice('ja')).toBeUndefined();
  giveVoice();
  expect(findVoice('ja')).toBeUndefined();
  giveVoice({ name: 'kal', lang: 'en-US', localService: true });
  expect(findVoice('ja')).toBeUndefined();
  expect(findVoice('en')?.name).toBe('kal');
});

test('a voice of the phone itself comes before one from the network, and a low one before a high one', () => {
  giveVoice({ name: 'ja-jp-x-jac-network', lang: 'ja_JP', localService: false }, KYOKO, {
    name: 'Otoya',
    lang: 'ja-JP',
    localService: true,
  });
  expect(findVoice('ja')?.name).toBe('Otoya');
  expect(findVoice('ja-x-easy')?.name).toBe('Otoya');
});

test('voices found later are told, until nobody listens any more', () => {
  const phone = giveVoice();
  const heard = vi.fn<() => void>();
  const stop = onVoices(heard);
  phone.find(KYOKO);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(findVoice('ja')?.name).toBe('Kyoko');
  stop();
  phone.find(KYOKO);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('the first sentence begins inside the press, the others each after a pause', () => {
  const phone = giveVoice(KYOKO);
  const told = listen();
  readAloud(['ひとつ。', 'ふたつ。'], told);
  expect(phone.said.map(({ text }) => text)).toEqual(['ひとつ。']);
  expect(phone.said[0]).toMatchObject({ rate: 0.8, lang: 'ja-JP' });
  phone.end();
  expect(phone.said).toHaveLength(1);
  vi.advanceTimersByTime(400);
  expect(phone.said.map(({ text }) => text)).toEqual(['ひとつ。', 'ふたつ。']);
  expect(told.onSentence.mock.calls).toEqual([[0], [1]]);
  expect(told.onEnd).not.toHaveBeenCalled();
  phone.end();
  vi.advanceTimersByTime(400);
  expect(told.onEnd).toHaveBeenCalledTimes(1);
});

test('stopped, it is silent and says nothing more', () => {
  const phone = giveVoice(KYOKO);
  const told = listen();
  const stop = readAloud(['ひとつ。', 'ふたつ。'], told);
  stop();
  phone.end();
  vi.runAllTimers();
  expect(phone.cancel).toHaveBeenCalled();
  expect(phone.said).toHaveLength(1);
  expect(told.onEnd).not.toHaveBeenCalled();
});

test('a voice that never says it has finished does not hold up the next sentence', () => {
  const phone = giveVoice(KYOKO);
  const told = listen();
  readAloud(['ひとつ。', 'ふたつ。'], told);
  vi.runAllTimers();
  expect(phone.said).toHaveLength(2);
  expect(told.onEnd).toHaveBeenCalledTimes(1);
});
