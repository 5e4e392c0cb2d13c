import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { readLessonProgress } from '#reads/lesson-progress.ts';

import { called, hear, openAt, pressButton, seeScreen } from '../lesson/open-at.tsx';

const PROJECTOR = '/projector/el-qr-pay';
/** Presses a key once the screen listens: it begins to after it is drawn. */
async function key(name: string) {
  await new Promise((done) => setTimeout(done, 50));
  fireEvent.keyDown(document.body, { key: name });
}

test('the arrow keys lead through the lesson, and stop at its ends', async () => {
  await openAt(`${PROJECTOR}/purpose`);
  await key('ArrowLeft');
  await key('ArrowRight');
  await seeScreen('しるしをさがす');
  await key('PageDown');
  await seeScreen('道をえらぶ');
  await key('PageUp');
  expect(await seeScreen('しるしをさがす')).toBeTruthy();
});

test('buttons do what the keys do', async () => {
  await openAt(`${PROJECTOR}/choose-method`);
  pressButton('つぎ');
  await seeScreen('たしかめて払う');
  pressButton('まえ');
  expect(await seeScreen('払い方をえらぶ')).toBeTruthy();
});

test('the words for tutors come and go with a key', async () => {
  await openAt(`${PROJECTOR}/find-mark`);
  expect(screen.queryByText(called('しないこと'))).toBeNull();
  await key('t');
  expect(await screen.findByText(called('しないこと'))).toBeTruthy();
  await key('t');
  await waitFor(() => expect(screen.queryByText(called('しないこと'))).toBeNull());
});

test('the words for tutors, and the button the keyboard stands on, stay on the way to the next step', async () => {
  await openAt(`${PROJECTOR}/purpose`);
  await key('t');
  const words = await screen.findByText(called('しないこと'));
  const next = screen.getByRole('button', { name: called('つぎ') });
  next.focus();
  await key('ArrowRight');
  await seeScreen('しるしをさがす');
  expect(screen.getByText(called('しないこと'))).toBe(words);
  expect(document.activeElement).toBe(next);
});

test('the browser names the step that is on the wall', async () => {
  await openAt(`${PROJECTOR}/purpose`);
  await waitFor(() => expect(document.title).toContain('市税などを'));
  await key('ArrowRight');
  await waitFor(() => expect(document.title).toContain('しるしを'));
});

test('at the ends of the lesson it says so, until the step changes', async () => {
  await openAt(`${PROJECTOR}/purpose`);
  await key('ArrowLeft');
  await hear('これが 最初の 画面です。');
  await key('ArrowRight');
  await seeScreen('しるしをさがす');
  expect(screen.queryByText('これが 最初の 画面です。')).toBeNull();
  cleanup();
  await openAt(`${PROJECTOR}/after`);
  pressButton('つぎ');
  await hear('これが 最後の 画面です。');
});

test('a key does nothing behind an open sheet', async () => {
  await openAt(`${PROJECTOR}/purpose`);
  pressButton('この画面のしるしを出す');
  await screen.findByRole('dialog');
  await key('ArrowRight');
  await key('t');
  expect(screen.queryByText(called('しないこと'))).toBeNull();
  expect(location.pathname).toBe(`${PROJECTOR}/purpose`);
});

test.each(['scan', 'check-four', 'choose-method', 'confirm'])(
  '%s is marked as practice on the wall',
  async (step) => {
    await openAt(`${PROJECTOR}/${step}`);
    expect(screen.getByText('練習中です。', { exact: false, selector: 'p' })).toBeTruthy();
  },
);

test('what is no practice is not marked as such', async () => {
  await openAt(`${PROJECTOR}/find-mark`);
  expect(screen.queryByText('練習中です。', { exact: false, selector: 'p' })).toBeNull();
});

test('whoever teaches leaves nobody any progress', async () => {
  await openAt(`${PROJECTOR}/purpose`);
  await key('ArrowRight');
  await seeScreen('しるしをさがす');
  expect(await readLessonProgress('el-qr-pay')).toMatchObject({ at: null, done: [] });
});

test('a step nobody wrote is no screen', async () => {
  await openAt(`${PROJECTOR}/no-such-step`);
  expect(screen.queryByRole('button', { name: called('つぎ') })).toBeNull();
});
