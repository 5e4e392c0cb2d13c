import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { ErrorBoundary } from '#app/error-screen.tsx';
import { readClassAccess } from '#reads/class-access.ts';

import { JoinPage } from '../../../src/pages/class/join-page.tsx';
import { TOKEN, TOWN } from '../../support/phone.ts';
import { json, logInPage, network, noNetwork, refuses } from '../../support/scripted-collector.ts';
import { showScreen } from '../../support/show-screen.tsx';
import { fillDisk } from '../../support/storage-faults.ts';
import { openAt, pressButton, seeScreen } from '../lesson/open-at.tsx';

afterEach(() => vi.unstubAllGlobals());

const CODE = '7QHB45XAQQ';
const enrols = () => json({ token: TOKEN, expiresOn: '2027-03-31', municipality: TOWN });
const plans = () => json({ municipality: TOWN, venues: [{ id: 'chuo', name: '中央公民館' }] });

function onNetwork(...answers: Parameters<typeof network>) {
  const { asked, send } = network(...answers);
  vi.stubGlobal('fetch', send);
  return asked;
}
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const write = (text: string) => fireEvent.input(field(), { target: { value: text } });
const shows = (text: string) => waitFor(() => expect(field().value).toBe(text));
const said = () => document.querySelector('[aria-live]')?.textContent?.replaceAll(/\s/gu, '');

test('a code in any writing is shown in two groups, and joins', async () => {
  const asked = onNetwork(enrols, plans);
  await openAt('/class/join');
  write('７qhb4-5ｘaqq');
  await shows('7QHB4 5XAQQ');
  pressButton('この番号で入る');
  await seeScreen('入りました');
  expect(await screen.findByText('荒尾市の 教室に 入って います。')).toBeTruthy();
  expect(asked[0]?.init.body).toBe(JSON.stringify({ code: CODE }));
  await waitFor(async () =>
    expect(await readClassAccess()).toMatchObject({ isJoined: true, venues: [{ name: '中央公民館' }] }),
  );
});

test('a phone without room for the joining says so, and the code is still good', async () => {
  const asked = onNetwork(enrols, plans);
  await showScreen(
    <ErrorBoundary at="/class/join">
      <JoinPage />
    </ErrorBoundary>,
    { words: ['class'], path: '/class/join' },
  );
  write(CODE);
  await shows('7QHB4 5XAQQ');
  const disk = fillDisk();
  pressButton('この番号で入る');
  expect(await screen.findByText('この 電話の 空きが 足りません。')).toBeTruthy();
  expect(asked).toEqual([]);
  disk.mockRestore();
});

test('a code of a poster is read from behind the #, taken out of the address, and not sent by itself', async () => {
  const asked = onNetwork(enrols, plans);
  await openAt(`/class/join#${CODE}`);
  await shows('7QHB4 5XAQQ');
  expect(location.hash).toBe('');
  expect(said()).toContain('番号を読みました');
  expect(asked).toEqual([]);
  pressButton('この番号で入る');
  await seeScreen('入りました');
});

test.each([
  [
    'a wrong or used code',
    refuses(403, 'wrong-code'),
    'この番号では入れません',
    '市の人に新しい番号をもらってください。',
  ],
  ['no network', noNetwork, '電波が弱いようです', '電波のある所で'],
  ['a log-in page', logInPage(), 'Wi-Fiの入り口の画面が出ています', 'つないだら、もういちど'],
  ['too many tries', refuses(429, 'too-many'), 'いま混みあっています', '少し待って'],
  ['a collector that rests', refuses(503, 'busy'), 'コンピューターが休んでいます', '少し待って'],
])('%s has its own sentence, and what was typed stays', async (_, answer, what, advice) => {
  onNetwork(answer);
  await openAt('/class/join');
  write(CODE);
  pressButton('この番号で入る');
  await waitFor(() => expect(said()).toContain(what));
  expect(said()).toContain(advice);
  expect(said()).toContain('書いた番号は残っています');
  expect(field().value).toBe('7QHB4 5XAQQ');
  expect(await readClassAccess()).toMatchObject({ isJoined: false });
});

test('a code with letters missing is not asked about; the screen says how many', async () => {
  const asked = onNetwork(enrols);
  await openAt('/class/join');
  write('7QHB4');
  pressButton('この番号で入る');
  await waitFor(() => expect(said()).toBe('あと5文字書いてください。'));
  expect(asked).toEqual([]);
});

test('in the middle of a code nothing is moved under the caret', async () => {
  await openAt('/class/join');
  write(CODE);
  await shows('7QHB4 5XAQQ');
  field().value = '7QHBB4 5XAQQ';
  field().setSelectionRange(4, 4);
  fireEvent.input(field());
  await shows('7QHBB4 5XAQQ');
  expect(field().selectionStart).toBe(4);
});

test('Enter is the button', async () => {
  onNetwork(enrols, plans);
  await openAt('/class/join');
  write(CODE);
  await shows('7QHB4 5XAQQ');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(await seeScreen('入りました')).toBeTruthy();
});
