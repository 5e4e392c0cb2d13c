import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { readLessonProgress } from '#reads/lesson-progress.ts';

import { called, openAt, pressButton, seeScreen } from '../lesson/open-at.tsx';

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
