import { beforeEach, expect, test } from 'vitest';

import { fileNameOf } from '../../src/build/file-names.ts';
import { pathOf, splitManifest } from '../../src/worker/split-manifest.ts';
import { provideCaches } from '../support/cache-storage.ts';

beforeEach(() => {
  provideCaches();
});

const entry = (url: string) => ({ url, revision: null });

test('every phone keeps the shell and the words of ja; other words wait for their language', () => {
  const shell = ['index.html', 'assets/index-1.js', 'assets/words/ja/home-1.js'].map(entry);
  const others = [
    'assets/words/en/home-2.js',
    'assets/words/en/common-3.js',
    'assets/words/ja-x-easy/home-4.js',
  ];
  const split = splitManifest([...shell, ...others.map(entry)]);
  expect(split.shell).toEqual(shell);
  expect([...split.words]).toEqual([
    ['en', ['assets/words/en/home-2.js', 'assets/words/en/common-3.js']],
    ['ja-x-easy', ['assets/words/ja-x-easy/home-4.js']],
  ]);
});

test('the code that sends is not part of the shell; its address is known', () => {
  const { shell, sender } = splitManifest(['assets/sender-1a2b.js', 'assets/sending-1.js'].map(entry));
  expect(sender).toBe('/assets/sender-1a2b.js');
  expect(shell.map(({ url }) => url)).toEqual(['assets/sending-1.js']);
});

test('the names the build gives are the names the worker knows', () => {
  const words = (path: string) => {
    const id = `/any/where/locales/${path}.json`;
    return fileNameOf({ name: 'x', facadeModuleId: id, moduleIds: [id] }).replace('[hash]', '-abc_123');
  };
  const { shell, words: others } = splitManifest(['ja/home', 'en/lessons/el-qr-pay'].map(words).map(entry));
  expect(shell.map(({ url }) => url)).toEqual(['assets/words/ja/home--abc_123.js']);
  expect(others.get('en')).toEqual(['assets/words/en/lessons-el-qr-pay--abc_123.js']);
});

test('a lesson is told by the address of its list, and none of it is part of the shell', () => {
  const list = 'assets/parts/lessons-far-off-12345678.json';
  const { shell, parts } = splitManifest([entry('index.html'), entry(list)]);
  expect(shell).toEqual([entry('index.html')]);
  expect([...parts]).toEqual([['lessons/far-off', `/${list}`]]);
});

test('the lesson in the shell is known, with the practice screen it needs', () => {
  const first = [
    'lesson/el-qr-pay.html',
    'media/el-qr-pay/scan.svg',
    'assets/lessons/el-qr-pay-12345678.js',
    'assets/simulators/camera-qr-12345678.css',
    'assets/words/ja/lessons-el-qr-pay-12345678.js',
  ];
  const { shell, atOnce } = splitManifest([...first, 'assets/index-12345678.js'].map(entry));
  expect(shell).toHaveLength(6);
  expect([...atOnce]).toEqual(['lessons/el-qr-pay', 'simulators/camera-qr']);
});

test('an address of the build is a path of the site', () => {
  expect(pathOf('assets/a.js')).toBe('/assets/a.js');
});
