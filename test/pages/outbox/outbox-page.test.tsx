import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { finishSession } from '#actions/finish-session.ts';
import { sendNow } from '#actions/send-now.ts';
import { changeSettings } from '#storage/settings-store.ts';

import { joinPhone, keepRows, keepSession, REPORT_ID, rowOf, SESSION_ID } from '../../support/phone.ts';
import { acknowledges, logInPage, network, noNetwork, refuses } from '../../support/scripted-collector.ts';
import { called, openAt, pressButton } from '../lesson/open-at.tsx';

const onNetwork = (...answers: Parameters<typeof network>) => {
  const { asked, send } = network(...answers);
  vi.stubGlobal('fetch', send);
  return asked;
};
beforeEach(() => void onNetwork(noNetwork));
afterEach(() => vi.unstubAllGlobals());

/** A class of 12 that was finished before the phone joined, so that nothing was asked yet. */
async function keepReport() {
  await keepSession({ heads: { residents: 12 } });
  await finishSession(SESSION_ID);
}
const see = (sentence: string) => screen.findAllByText(called(sentence));

test('an empty outbox is calm', async () => {
  await openAt('/outbox');
  expect(await see('送るものはありません')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: called('いま送る') })).toBeNull();
});

test('until it is known, it is not called empty', async () => {
  await openAt('/outbox');
  expect(screen.getByText('すこしお待ちください')).toBeTruthy();
  expect(screen.queryByText(called('送るものはありません'))).toBeNull();
  await see('送るものはありません');
});

test('a report shows its class, its state and its text as it goes', async () => {
  await keepReport();
  await joinPhone();
  await openAt('/outbox');
  expect(await see('11月20日 1回目')).toHaveLength(1);
  expect(await see('これから送ります')).toHaveLength(1);
  const { body } = await rowOf(REPORT_ID);
  await waitFor(() => expect(document.querySelector('pre')?.textContent).toBe(body));
});

test('sending now ends with 「送りました」', async () => {
  await keepReport();
  await joinPhone();
  onNetwork(acknowledges());
  await openAt('/outbox');
  await see('11月20日 1回目');
  pressButton('いま送る');
  expect(await see('送りました')).toHaveLength(1);
  expect(await see('ぜんぶ送りました。')).toHaveLength(1);
});

test('why it waited is no longer said once it has been sent', async () => {
  await keepReport();
  await joinPhone();
  await openAt('/outbox');
  await see('11月20日 1回目');
  pressButton('いま送る');
  const why = /電波が/u;
  await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toMatch(why));
  onNetwork(acknowledges());
  await sendNow();
  await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toBe(''));
});

test.each([
  ['no network', noNetwork, '電波が弱いようです。電波が来ると送ります。', 'これから送ります'],
  [
    'a log-in page',
    logInPage(),
    'Wi-Fiの入り口の画面が出ています。Wi-Fiにつないでください。',
    'これから送ります',
  ],
  [
    'a resting collector',
    refuses(503, 'busy'),
    '市のコンピューターが休んでいます。あとで送ります。',
    'これから送ります',
  ],
  [
    'a report changed too often today',
    refuses(429, 'too-many', { 'retry-after': '40000' }),
    'きょうはもう送れません。あした送ります。',
    'これから送ります',
  ],
  [
    'a token no longer known',
    refuses(401, 'no-access'),
    'もういちど教室に入ってください。記録は残っています。',
    'これから送ります',
  ],
  [
    'an app too old',
    refuses(426, 'too-old'),
    'てとてが新しくなっています。電波のある所でひらきなおしてください。',
    'これから送ります',
  ],
  [
    'other numbers there',
    refuses(409, 'conflict'),
    '市に別の数があります。どちらが正しいか、市の人とたしかめてください。',
    '止めてあります',
  ],
  [
    'a day too long ago',
    refuses(422, 'period'),
    '市が受けとれる日ではありません。市の人に相談してください。',
    '別にしてあります',
  ],
  [
    'a form not understood',
    refuses(400, 'malformed'),
    '市が受けとれない形でした。市の人に相談してください。',
    '別にしてあります',
  ],
])('%s is said in its own words, and the record stays', async (_, answer, why, state) => {
  await keepReport();
  await joinPhone();
  onNetwork(answer);
  await openAt('/outbox');
  await see('11月20日 1回目');
  pressButton('いま送る');
  expect((await see(why)).length).toBeGreaterThan(0);
  expect((await see(state)).length).toBeGreaterThan(0);
  expect((await rowOf(REPORT_ID)).body).toContain('"residents":12');
});

test('a phone that has not joined is shown the way to join', async () => {
  await keepReport();
  await openAt('/outbox');
  expect(await see('まだ教室に入っていません。入ると送ります。')).toHaveLength(1);
  const way = screen.getByRole('link', { name: called('教室に入る') });
  expect(way.getAttribute('href')).toBe('/class/join');
});

test('a phone told to join again is shown the way too', async () => {
  await keepReport();
  await joinPhone();
  await changeSettings({ pause: 'join-again' });
  await openAt('/outbox');
  await see('もういちど教室に入ってください。記録は残っています。');
  expect(screen.getByRole('link', { name: called('教室に入る') })).toBeTruthy();
});

test('what was set aside can be kept as a file of exactly its bytes', async () => {
  await keepReport();
  await joinPhone();
  await keepRows({ ...(await rowOf(REPORT_ID)), state: 'refused', reason: 'malformed' });
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:saved';
  });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await openAt('/outbox');
  await waitFor(() => pressButton('ファイルに残す'));
  expect(await saved[0]?.text()).toBe((await rowOf(REPORT_ID)).body);
  expect(names).toEqual(['tetote-2026-11-20-1.json']);
});

test('where the town holds other numbers, those of this phone go once a person says so', async () => {
  await keepReport();
  await joinPhone();
  await keepRows({ ...(await rowOf(REPORT_ID)), state: 'held', reason: 'conflict' });
  const asked = onNetwork(acknowledges());
  await openAt('/outbox');
  await see('止めてあります');
  expect(asked).toEqual([]);
  pressButton('この電話の数を送る');
  expect(await see('送りました')).toHaveLength(1);
  expect(await rowOf(REPORT_ID)).toMatchObject({ rev: 2, state: 'acked' });
});
