import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { splitParts, type BuiltFile } from '../../src/build/split-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MD5 = '0123456789abcdef0123456789abcdef';
const hashed = (url: string): BuiltFile => ({ url, revision: null, size: 1 });
const revised = (url: string): BuiltFile => ({ url, revision: MD5, size: 1 });

const SHELL = [revised('index.html'), hashed('assets/index-aaaaaaaa.js')];
const FIRST = [
  revised('lesson/el-qr-pay.html'),
  hashed('assets/lessons/el-qr-pay-aaaaaaaa.js'),
  hashed('assets/simulators/camera-qr-aaaaaaaa.js'),
];
const FAR_OFF = [
  revised('lesson/far-off.html'),
  revised('media/far-off/one.svg'),
  hashed('assets/lessons/far-off-aaaaaaaa.js'),
  hashed('assets/words/ja/lessons-far-off-aaaaaaaa.js'),
  hashed('assets/words/en/lessons-far-off-bbbbbbbb.js'),
];
const CALL = [hashed('assets/simulators/phone-call-aaaaaaaa.js')];

/** A project with these plans, whose build is split. */
async function split(entries: readonly BuiltFile[]) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'src/content/lessons'), { recursive: true });
  const write = (lesson: string, ...simulators: string[]) =>
    writeFileSync(
      join(root, `src/content/lessons/${lesson}.json`),
      JSON.stringify({ steps: [{ id: 'read' }, ...simulators.map((simulator) => ({ simulator }))] }),
    );
  write('el-qr-pay', 'camera-qr');
  write('far-off', 'phone-call', 'camera-qr', 'phone-call');
  const { manifest } = await splitParts(root)(entries);
  const lists = manifest.filter(({ url }) => url.startsWith('assets/parts/'));
  const listOf = (part: string) => {
    const found = lists.find(({ url }) => url.startsWith(`assets/parts/${part}-`));
    return found && (JSON.parse(readFileSync(join(root, 'dist', found.url), 'utf8')) as unknown);
  };
  return { manifest, lists, listOf };
}

test('the shell stays in the manifest, with the first lesson and the practice screen it needs', async () => {
  const { manifest, lists } = await split([...SHELL, ...FIRST]);
  expect(manifest.map(({ url }) => url)).toEqual([...SHELL, ...FIRST].map(({ url }) => url));
  expect(lists).toEqual([]);
});

test('of another lesson only the address of its list is told', async () => {
  const { manifest } = await split([...SHELL, ...FAR_OFF, ...CALL]);
  expect(manifest.map(({ url }) => url)).toEqual([
    ...SHELL.map(({ url }) => url),
    expect.stringMatching(/^assets\/parts\/lessons-far-off-[0-9a-f]{8}\.json$/u),
    expect.stringMatching(/^assets\/parts\/simulators-phone-call-[0-9a-f]{8}\.json$/u),
  ]);
});

test('its list holds its files with their revisions, its words by language, and what it needs, once', async () => {
  const { listOf } = await split([...FAR_OFF, ...CALL]);
  expect(listOf('lessons-far-off')).toEqual({
    files: {
      '/lesson/far-off.html': '01234567',
      '/media/far-off/one.svg': '01234567',
      '/assets/lessons/far-off-aaaaaaaa.js': '',
    },
    words: {
      ja: ['/assets/words/ja/lessons-far-off-aaaaaaaa.js'],
      en: ['/assets/words/en/lessons-far-off-bbbbbbbb.js'],
    },
    needs: ['simulators/phone-call', 'simulators/camera-qr'],
  });
  expect(listOf('simulators-phone-call')).toMatchObject({ words: {}, needs: [] });
});

test('the screens of a class wait for a phone that needs them, with all their words and what comes along', async () => {
  const { manifest, listOf } = await split([
    ...SHELL,
    hashed('assets/pages/class/count-page-aaaaaaaa.js'),
    hashed('assets/words/ja/pages/class/class-aaaaaaaa.js'),
    hashed('assets/words/ja/pages/class/outbox-aaaaaaaa.js'),
  ]);
  expect(manifest.map(({ url }) => url).slice(0, -1)).toEqual(SHELL.map(({ url }) => url));
  expect(listOf('pages-class')).toEqual({
    files: { '/assets/pages/class/count-page-aaaaaaaa.js': '' },
    words: {
      ja: [
        '/assets/words/ja/pages/class/class-aaaaaaaa.js',
        '/assets/words/ja/pages/class/outbox-aaaaaaaa.js',
      ],
    },
    needs: ['pages/print', 'pages/projector'],
  });
});

test('a list has another name as soon as one file of it is another', async () => {
  const [page, ...others] = FAR_OFF;
  const before = await split(FAR_OFF);
  const same = await split(FAR_OFF);
  const after = await split([{ ...revised(page?.url ?? ''), revision: `f${MD5.slice(1)}` }, ...others]);
  expect(same.lists).toEqual(before.lists);
  expect(after.lists[0]?.url).not.toBe(before.lists[0]?.url);
});
