import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { arriveAtStep } from '#actions/arrive-at-step.ts';
import { markOutcome } from '#actions/mark-outcome.ts';
import { LESSONS } from '#content/course.ts';
import { setLanguage } from '#i18n/start-i18n.ts';
import { lessonTracks } from '#reads/lesson-list.ts';

import { called, openAt, pressButton } from '../lesson/open-at.tsx';

test('a lesson in the list leads to its opening and says まだ', async () => {
  await openAt('/lessons');
  expect(await screen.findAllByText('まだ')).toHaveLength(LESSONS.length);
  expect(screen.getByRole('link', { name: /市税などを\s*スマホで\s*払う/u }).getAttribute('href')).toBe(
    '/lesson/el-qr-pay',
  );
});

test('a lesson in the middle says とちゅう', async () => {
  await arriveAtStep('el-qr-pay', 'scan');
  await openAt('/lessons');
  expect(await screen.findByText('とちゅう')).toBeTruthy();
});

test('a lesson once done says できました', async () => {
  await markOutcome('el-qr-pay', 'helped', '2026-11-20');
  await openAt('/lessons');
  expect(await screen.findByText('できました')).toBeTruthy();
});

test('the list changes when a lesson goes on in another window', async () => {
  await openAt('/lessons');
  await screen.findAllByText('まだ');
  await markOutcome('el-qr-pay', 'alone', '2026-11-20');
  expect(await screen.findByText('できました')).toBeTruthy();
});

const READY = '電波が なくても ひらけます';
const NEEDS = 'ひらくには 電波が いります';
const BUTTON = '電波がなくてもぜんぶつかえるようにする';

/** A worker that has kept these parts, and keeps others while `canFetch` says so. */
function provideWorker(kept: string[], others: string[], canFetch = async (_part: string) => true) {
  const active = {
    async postMessage({ type, part = '' }: { type: string; part?: string }, [port]: [MessagePort]) {
      if (type === 'WHICH_PARTS') return port.postMessage({ kept, others });
      const isKept = await canFetch(part);
      if (isKept) {
        kept = [...kept, part];
        others = others.filter((one) => one !== part);
      }
      port.postMessage({ isKept });
    },
  };
  const ready = Promise.resolve({ active, waiting: null });
  Object.defineProperty(navigator, 'serviceWorker', { value: { ready }, configurable: true });
}
afterEach(async () => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  await setLanguage('ja');
});

const sees = (words: string) => screen.findByText(called(words));
/** The row of the lesson on paying says this. */
const rowSays = (words: string) =>
  within(screen.getByRole('link', { name: /市税などを\s*スマホで\s*払う/u })).findByText(called(words));

test('lessons stand under the name of their track, in the order of the course', async () => {
  await openAt('/lessons');
  for (const { lessons } of lessonTracks()) expect(lessons.length).toBeGreaterThan(0);
  const section = screen.getByRole('region', { name: called('市役所の手続き') });
  expect(within(section).getByRole('link').getAttribute('href')).toBe('/lesson/el-qr-pay');
});

test('without a worker nothing is said of use without a network', async () => {
  await openAt('/lessons');
  await screen.findAllByText('まだ');
  expect(screen.queryByText(READY)).toBeNull();
  expect(screen.queryByText(NEEDS)).toBeNull();
  expect(screen.queryByRole('button', { name: called(BUTTON) })).toBeNull();
});

test('until the worker has answered nothing is claimed', async () => {
  const ready = new Promise(() => undefined);
  Object.defineProperty(navigator, 'serviceWorker', { value: { ready }, configurable: true });
  await openAt('/lessons');
  await screen.findAllByText('まだ');
  expect(screen.queryByText(READY) ?? screen.queryByText(NEEDS)).toBeNull();
});

test('a lesson that is kept says so, and with everything kept there is nothing to press', async () => {
  provideWorker(['lessons/el-qr-pay'], []);
  await openAt('/lessons');
  expect(await rowSays(READY)).toBeTruthy();
  expect(await sees('ぜんぶ用意できました')).toBeTruthy();
  expect(screen.queryByRole('button', { name: called(BUTTON) })).toBeNull();
});

test('screens of a class that are not on the phone take nothing from that', async () => {
  provideWorker(['lessons/el-qr-pay'], ['pages/class']);
  await openAt('/lessons');
  expect(await sees('ぜんぶ用意できました')).toBeTruthy();
  expect(screen.queryByRole('button', { name: called(BUTTON) })).toBeNull();
});

test('a lesson that is not kept says that it needs a network', async () => {
  provideWorker([], ['lessons/el-qr-pay']);
  await openAt('/lessons');
  expect(await rowSays(NEEDS)).toBeTruthy();
  expect(screen.queryByText(READY)).toBeNull();
});

test('the button keeps everything, and says how far it is and when it is done', async () => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  provideWorker([], ['lessons/el-qr-pay', 'simulators/camera-qr'], (part) =>
    part.startsWith('lessons/') ? Promise.resolve(true) : promise,
  );
  await openAt('/lessons');
  await rowSays(NEEDS);
  pressButton(BUTTON);
  expect(await sees('2の うち 1まで 用意しました。')).toBeTruthy();
  expect(await rowSays(READY)).toBeTruthy();
  expect(screen.queryByText(called('ぜんぶ用意できました'))).toBeNull();
  resolve(true);
  expect(await sees('ぜんぶ用意できました')).toBeTruthy();
});

test('what could not be kept is told kindly, and may be tried again', async () => {
  let hasNetwork = false;
  provideWorker([], ['lessons/el-qr-pay'], async () => hasNetwork);
  await openAt('/lessons');
  await rowSays(NEEDS);
  pressButton(BUTTON);
  expect(await sees('ぜんぶは用意できませんでした')).toBeTruthy();
  expect(await rowSays(NEEDS)).toBeTruthy();
  hasNetwork = true;
  pressButton(BUTTON);
  expect(await sees('ぜんぶ用意できました')).toBeTruthy();
});

test('in another language the worker is asked about that one', async () => {
  provideWorker(['lessons/el-qr-pay'], []);
  const ask = vi.spyOn((await navigator.serviceWorker.ready).active ?? new Worker(''), 'postMessage');
  await openAt('/lessons');
  await rowSays(READY);
  await setLanguage('en');
  await waitFor(() => expect(screen.getByText('Opens without a network')).toBeTruthy());
  expect(ask.mock.calls.map(([question]: unknown[]) => question)).toContainEqual({
    type: 'WHICH_PARTS',
    language: 'en',
  });
});
