import { existsSync } from 'node:fs';

import { expect, test } from 'vitest';

import { MANIFEST } from '../../src/build/manifest.ts';
import { paths } from '../../src/paths.ts';

test('the app on a home screen starts at home and stays inside the app', () => {
  expect(MANIFEST.start_url).toBe(paths.home());
  expect([MANIFEST.scope, MANIFEST.id, MANIFEST.display]).toEqual(['/', '/', 'standalone']);
});

test('its name fits under an icon', () => {
  expect(Array.from(String(MANIFEST.short_name)).length).toBeLessThanOrEqual(6);
});

test('every icon is a file, and one may be cut to any shape', () => {
  const icons = MANIFEST.icons ?? [];
  expect(icons.filter(({ src }) => !existsSync(`public${src}`))).toEqual([]);
  expect(icons.map(({ sizes, purpose }) => [sizes, purpose ?? 'any'])).toEqual([
    ['192x192', 'any'],
    ['512x512', 'any'],
    ['512x512', 'maskable'],
  ]);
});
