import { expect, test } from 'vitest';

import { preparePage } from '#app/prepare-page.ts';
import { ROUTES } from '#app/routes.ts';
import { paths } from '#paths.ts';

const NAMES: Record<string, string> = {
  lesson: ':lesson',
  step: ':step',
  simulator: ':simulator',
  slip: ':slip',
};

/** Each address with the names of its parts in place of real ones. */
const patterns = Object.values(paths).map((path) => {
  const names = /\(([^)]*)\)/u.exec(String(path))?.[1]?.split(', ').filter(Boolean) ?? [];
  return (path as (...parts: string[]) => string)(...names.map((name) => NAMES[name] ?? name));
});

test('no two screens have the same address', () => {
  expect(new Set(patterns).size).toBe(patterns.length);
});

test('every address has its screen', () => {
  expect(patterns.filter((path) => !ROUTES.some((route) => route.path === path))).toEqual([]);
});

test('an address that is written with a last slash is the same screen', async () => {
  const { Page } = await preparePage(`${paths.settings()}/`);
  expect(Page).toBe((await preparePage(paths.settings())).Page);
});
