import { expect, test } from 'vitest';

import { assetNameOf, fileNameOf } from '../../src/build/file-names.ts';

const chunk = (...moduleIds: string[]) => ({
  name: 'x',
  facadeModuleId: moduleIds.at(-1) ?? null,
  moduleIds,
});

test.each([
  ['locales/ja/home.json', 'assets/words/ja/home-[hash].js'],
  ['locales/en/lessons/el-qr-pay.json', 'assets/words/en/lessons-el-qr-pay-[hash].js'],
  ['locales/ja-x-easy/simulators/reader.json', 'assets/words/ja-x-easy/simulators-reader-[hash].js'],
  ['locales/ja/organiser.json', 'assets/organiser/words/ja/organiser-[hash].js'],
  ['src/pages/organiser/venues-page.tsx', 'assets/organiser/[name]-[hash].js'],
  ['src/pages/home/home-page.tsx', 'assets/[name]-[hash].js'],
  ['locales/ja/lesson-index.json', 'assets/words/ja/lesson-index-[hash].js'],
  ['src/content/lessons/el-qr-pay.json', 'assets/lessons/el-qr-pay-[hash].js'],
  ['src/simulators/camera-qr/index.ts', 'assets/simulators/camera-qr-[hash].js'],
  ['src/pages/class/count-page.tsx', 'assets/pages/class/[name]-[hash].js'],
  ['locales/en/outbox.json', 'assets/words/en/pages/class/outbox-[hash].js'],
  ['src/simulators/press-button.tsx', 'assets/[name]-[hash].js'],
])('%s becomes %s', (module, name) => {
  expect(fileNameOf(chunk(`/any/where/${module}`))).toBe(name);
});

test('code shared by the organiser’s screens alone lies with them', () => {
  const shared = ['/w/src/pages/organiser/say-day.ts', '/w/src/pages/organiser/when-known.tsx'];
  expect(fileNameOf({ name: 'x', moduleIds: shared })).toBe('assets/organiser/[name]-[hash].js');
});

test('what only the organiser’s screens share lies with them once', () => {
  const shared = ['/w/src/pages/organiser/when-known.tsx'];
  expect(fileNameOf({ name: 'organiser/drawn', moduleIds: shared })).toBe('assets/[name]-[hash].js');
});

test('code without a face of its own is told by its modules', () => {
  expect(fileNameOf({ name: 'x', facadeModuleId: null, moduleIds: ['/w/src/ui/x.tsx'] })).toBe(
    'assets/[name]-[hash].js',
  );
});

test('code that two practice screens may share belongs to neither', () => {
  const moduleIds = ['/w/src/simulators/sms/place.ts'];
  expect(fileNameOf({ name: 'place', facadeModuleId: null, moduleIds })).toBe('assets/[name]-[hash].js');
});

test.each([
  [['src/simulators/camera-qr/index.ts'], 'assets/simulators/camera-qr-[hash][extname]'],
  [['src/pages/organiser/venues-page.tsx'], 'assets/organiser/[name]-[hash][extname]'],
  [['src/pages/print/card-page.tsx'], 'assets/pages/print/[name]-[hash][extname]'],
  [['src/pages/home/home-page.tsx'], 'assets/[name]-[hash][extname]'],
  [[], 'assets/[name]-[hash][extname]'],
])('styles of %s lie in %s', (originalFileNames, name) => {
  expect(assetNameOf({ originalFileNames })).toBe(name);
});
