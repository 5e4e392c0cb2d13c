import { screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';

import { arriveAtStep } from '#actions/arrive-at-step.ts';
import { chooseTextSize } from '#actions/choose-text-size.ts';
import { finishStep } from '#actions/finish-step.ts';
import { markOutcome } from '#actions/mark-outcome.ts';
import { applyLook } from '#app/apply-look.ts';
import { setLanguage } from '#i18n/start-i18n.ts';
import { readLook } from '#reads/look.ts';
import { onLookChange } from '#reads/on-look-change.ts';
import { today } from '#reads/today.ts';

import { called, choose, openAt } from '../lesson/open-at.tsx';

beforeEach(() => {
  delete document.documentElement.dataset['size'];
});

const rows = () =>
  screen
    .getAllByRole('listitem')
    .map((row) => [row.querySelector('a')?.getAttribute('href'), row.textContent?.replaceAll(/\s/gu, '')]);
const resume = () => screen.getByRole('link', { name: /つづきから/u });
const isChosen = (name: string) =>
  screen.getByRole<HTMLInputElement>('radio', { name: called(name) }).checked;

test('until the phone was asked nothing is said of a lesson, and its line is kept', async () => {
  await openAt('/');
  expect(resume().textContent).toBe('つづきから\u00a0');
  await waitFor(() => expect(rows()[0]).toEqual(['/lessons', 'つづきからとちゅうのものはありません']));
});

test('a lesson in the middle is never called not begun', async () => {
  await arriveAtStep('el-qr-pay', 'scan');
  await openAt('/');
  const seen = new Set<string | null>();
  await waitFor(() => {
    seen.add(resume().textContent);
    expect(resume().textContent).toContain('市税');
  });
  expect([...seen].filter((words) => words?.includes('ありません'))).toEqual([]);
});

test('with every step done, つづきから leads to the last question', async () => {
  await arriveAtStep('el-qr-pay', 'after');
  await finishStep('el-qr-pay', 'after', ['after']);
  await openAt('/');
  await waitFor(() => expect(resume().getAttribute('href')).toBe('/lesson/el-qr-pay/done'));
});

test('four ways on stand there, つづきから first, also before anything was begun', async () => {
  await openAt('/');
  await waitFor(() => expect(rows()[0]?.[1]).toContain('ありません'));
  expect(rows()).toEqual([
    ['/lessons', 'つづきからとちゅうのものはありません'],
    ['/lessons', 'レッスンひとつずつ覚える'],
    ['/practice', '練習おしてためす'],
    ['/class', '教室教える人の入り口'],
  ]);
});

test('a lesson in the middle is named, and つづきから leads to its step', async () => {
  await arriveAtStep('el-qr-pay', 'scan');
  await openAt('/');
  await waitFor(() => expect(resume().getAttribute('href')).toBe('/lesson/el-qr-pay/scan'));
  expect(resume().textContent).toContain('市税などをスマホで払う');
});

test('a lesson begun in another window appears', async () => {
  await openAt('/');
  await arriveAtStep('el-qr-pay', 'find-mark');
  await waitFor(() => expect(resume().getAttribute('href')).toBe('/lesson/el-qr-pay/find-mark'));
});

test('in another language the lesson has its name there', async () => {
  await arriveAtStep('el-qr-pay', 'scan');
  await openAt('/');
  await waitFor(() => expect(resume().textContent).toContain('市税'));
  await setLanguage('en');
  const link = await screen.findByRole('link', { name: /^Go on/u });
  await waitFor(() => expect(link.getAttribute('href')).toBe('/lesson/el-qr-pay/scan'));
  expect(link.textContent).not.toContain('市税');
});

test('a lesson of an older version, no longer here, leaves つづきから as it was', async () => {
  await arriveAtStep('let-go-of', 'scan');
  await openAt('/');
  await new Promise((done) => setTimeout(done, 50));
  expect(rows()[0]).toEqual(['/lessons', 'つづきからとちゅうのものはありません']);
});

test('a lesson that was done is no longer つづきから', async () => {
  await arriveAtStep('el-qr-pay', 'after');
  await markOutcome('el-qr-pay', 'alone', today());
  await openAt('/');
  await new Promise((done) => setTimeout(done, 50));
  expect(rows()[0]).toEqual(['/lessons', 'つづきからとちゅうのものはありません']);
});

const DAY_MS = 24 * 60 * 60 * 1000;

test('a lesson done some days ago is offered once more, and a lesson begun comes before it', async () => {
  await arriveAtStep('el-qr-pay', 'after');
  await markOutcome('el-qr-pay', 'alone', today(new Date(Date.now() - 3 * DAY_MS)));
  await openAt('/');
  await waitFor(() => expect(resume().textContent).toContain('もう いちど「市税'));
  expect(resume().getAttribute('href')).toBe('/lesson/el-qr-pay');
  await arriveAtStep('fake-sms', 'close');
  await waitFor(() => expect(resume().getAttribute('href')).toBe('/lesson/fake-sms/close'));
});

test('the size of letters that was chosen is marked', async () => {
  await chooseTextSize('large');
  await openAt('/');
  await waitFor(() => expect(isChosen('大')).toBe(true));
});

test('a press on a size is kept and shown at once', async () => {
  onLookChange((look) => void applyLook(look));
  await openAt('/');
  await waitFor(() => expect(isChosen('標準')).toBe(true));
  choose('特大');
  await waitFor(() => expect(document.documentElement.dataset['size']).toBe('largest'));
  expect((await readLook()).textSize).toBe('largest');
  expect([isChosen('標準'), isChosen('大'), isChosen('特大')]).toEqual([false, false, true]);
});

test('settings and the city’s own door are one press away', async () => {
  await openAt('/');
  expect(screen.getByRole('link', { name: called('文字とことば') }).getAttribute('href')).toBe('/settings');
  expect(screen.getByRole('link', { name: called('市の担当の方') }).getAttribute('href')).toBe('/organiser');
  expect(document.title).toBe('てとて');
});
