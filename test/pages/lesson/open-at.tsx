// Opens the app at an address, as a link or a reload does, and finds things as a resident does.
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { useLocation } from 'preact-iso';
import { afterEach, beforeEach, expect } from 'vitest';

import { ErrorBoundary } from '#app/error-screen.tsx';
import { PageView } from '#app/page-view.tsx';
import { preparePage } from '#app/prepare-page.ts';
import type { Language } from '#i18n/languages.ts';
import { setLanguage } from '#i18n/start-i18n.ts';
import { closeDatabase } from '#storage/database.ts';

import { press } from '../../support/press.ts';
import { showScreen } from '../../support/show-screen.tsx';

beforeEach(closeDatabase);
afterEach(cleanup);

function Everything({ first }: { readonly first: Awaited<ReturnType<typeof preparePage>> }) {
  return (
    <ErrorBoundary at={useLocation().path}>
      <PageView first={first} />
    </ErrorBoundary>
  );
}

/** Shows the screen at `path` with the real routes. */
export async function openAt(path: string, language: Language = 'ja') {
  await setLanguage(language);
  const first = await preparePage(path);
  return showScreen(<Everything first={first} />, { words: [], path, language });
}

const withoutSpaces = (text: string) => text.replaceAll(/\s/gu, '');

/** A name, spaces aside: the tools of the tests hear one at each place where a line may break, browsers hear none. */
export const called = (name: string) => (heard: string) => withoutSpaces(heard) === withoutSpaces(name);

/** Waits for the screen with this title. */
export const seeScreen = (title: string) => screen.findByRole('heading', { level: 1, name: called(title) });

export const pressButton = (name: string) => press(screen.getByRole('button', { name: called(name) }));
export const pressLink = (name: string) => press(screen.getByRole('link', { name: called(name) }));
export const choose = (name: string) => press(screen.getByRole('radio', { name: called(name) }));

/** Presses the row at this place among those that can be ticked. */
export function tick(place: number) {
  const row = screen.getAllByRole('checkbox')[place];
  if (row === undefined) throw new RangeError(`no row ${place}`);
  press(row);
}

/** Ticks everything on the screen that can be ticked. */
export function tickAll() {
  for (const box of screen.getAllByRole('checkbox')) press(box);
}

/** Waits until this was said about the last press. */
export const hear = (words: string) =>
  waitFor(() => {
    const regions = Array.from(document.querySelectorAll('[aria-live]'), (region) => region.textContent);
    expect(regions.join('\n')).toContain(words);
  });
