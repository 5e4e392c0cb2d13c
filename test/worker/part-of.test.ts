import { expect, test } from 'vitest';

import { assetNameOf, fileNameOf } from '../../src/build/file-names.ts';
import { partOf } from '../../src/worker/part-of.ts';

test.each([
  ['lesson/el-qr-pay.html', 'lessons/el-qr-pay'],
  ['media/el-qr-pay/scan.svg', 'lessons/el-qr-pay'],
  ['assets/lessons/el-qr-pay-D-XF1xwx.js', 'lessons/el-qr-pay'],
  ['assets/words/en/lessons-el-qr-pay--a_bcdef.js', 'lessons/el-qr-pay'],
  ['assets/parts/lessons-el-qr-pay-0a1b2c3d.json', 'lessons/el-qr-pay'],
  ['assets/simulators/camera-qr-CcF9t2v2.css', 'simulators/camera-qr'],
  ['assets/words/ja-x-easy/simulators-camera-qr-By5QswCz.js', 'simulators/camera-qr'],
  ['assets/parts/simulators-camera-qr-0a1b2c3d.json', 'simulators/camera-qr'],
  ['assets/pages/class/count-page-BEfPWwca.js', 'pages/class'],
  ['assets/pages/class/drawn-CVBA19_r.css', 'pages/class'],
  ['assets/words/ja-x-easy/pages/class/outbox-CpfsC32m.js', 'pages/class'],
  ['assets/parts/pages-class-0a1b2c3d.json', 'pages/class'],
])('%s belongs to %s, with and without a slash at its front', (path, part) => {
  expect(partOf(path)).toBe(part);
  expect(partOf(`/${path}`)).toBe(part);
});

test.each([
  'index.html',
  'lesson/el-qr-pay/scan',
  'lesson/el-qr-pay/scan.html',
  'media/loose.svg',
  'assets/index-D5dtZHtq.js',
  'assets/lesson-page-D5dtZHtq.js',
  'assets/lessons-page-D5dtZHtq.js',
  'assets/count-page-BEfPWwca.js',
  'assets/pages/loose-BEfPWwca.js',
  'assets/words/en/lessons-Bt7BEkLq.js',
  'assets/words/en/lessons-a-cdefgh.js',
  'assets/words/ja/lesson-index-DoVUQxZr.js',
  'assets/words/ja/practice-index-3aDsV-g8.js',
  'other/assets/lessons/el-qr-pay-D5dtZHtq.js',
])('%s belongs to all', (path) => {
  expect(partOf(path)).toBeUndefined();
});

test.each([
  ['src/content/lessons/far-off.json', 'lessons/far-off'],
  ['locales/ja/lessons/far-off.json', 'lessons/far-off'],
  ['src/simulators/phone-call/index.ts', 'simulators/phone-call'],
  ['locales/en/simulators/phone-call.json', 'simulators/phone-call'],
  ['src/pages/search/search-page.tsx', 'pages/search'],
  ['locales/en/outbox.json', 'pages/class'],
])('the name the build gives to %s tells the worker its part', (module, part) => {
  const name = fileNameOf({ name: 'x', facadeModuleId: `/w/${module}`, moduleIds: [`/w/${module}`] });
  expect(partOf(name.replace('[name]', 'x').replace('[hash]', '-bcd_f9h'))).toBe(part);
});

test('and so does the name of its styles', () => {
  const name = assetNameOf({ originalFileNames: ['src/simulators/phone-call/index.ts'] });
  expect(partOf(name.replace('[hash]', 'abcdefgh').replace('[extname]', '.css'))).toBe(
    'simulators/phone-call',
  );
});
