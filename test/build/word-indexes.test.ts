import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { LESSONS } from '#content/course.ts';
import { LANGUAGES } from '#i18n/languages.ts';

import { makeIndex, wordIndexes } from '../../src/build/word-indexes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const written = (language: string, file: string) =>
  JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8')) as Record<string, unknown>;

test.each(LANGUAGES)(
  'in %s every lesson of the course has its title, what it is about and its steps',
  async (language) => {
    const { words } = await makeIndex(`locales/${language}`, 'lesson-index');
    for (const lesson of LESSONS) {
      const { title, about } = written(language, `lessons/${lesson}`);
      expect(words[lesson]).toMatchObject({ title, about });
    }
  },
);

test('of a lesson nothing else goes into the index: no sentence, no tutor layer', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'lessons'));
  const lesson = {
    title: 'T',
    about: 'A',
    find: 'F',
    bring1: 'B',
    steps: { open: { say1: 'S', tutor: { say: 'X' } }, second: { title: 'T2', say1: 'S' } },
    done: { what: 'W' },
  };
  writeFileSync(join(folder, 'lessons/one.json'), JSON.stringify(lesson));
  const { words, files } = await makeIndex(folder, 'lesson-index');
  expect(words).toEqual({ one: { title: 'T', about: 'A', find: 'F', steps: { second: 'T2' } } });
  expect(files).toEqual([join(folder, 'lessons/one.json')]);
});

test('Japanese is also found by the kana of easy Japanese; another language has none', async () => {
  const find = async (language: string) =>
    (await makeIndex(`locales/${language}`, 'lesson-index')).words['answer-call'];
  expect(await find('ja')).toMatchObject({ kana: expect.stringContaining('でんわ') });
  expect(await find('en')).not.toHaveProperty('kana');
});

test('a practice screen is listed with its title and its purpose', async () => {
  const { title, purpose } = written('ja', 'simulators/camera-qr');
  const { words } = await makeIndex('locales/ja', 'practice-index');
  expect(words['camera-qr']).toEqual({ title, purpose });
});

test('a language that has no lessons yet has an empty index', async () => {
  expect(await makeIndex(temporaryFolder(), 'lesson-index')).toEqual({ words: {}, files: [] });
});

test('there are no other indexes', async () => {
  await expect(makeIndex('locales/ja', 'class')).rejects.toThrow(RangeError);
  const { resolveId } = wordIndexes();
  if (typeof resolveId !== 'function') throw new TypeError('a plugin that resolves');
  const resolve = (source: string) => Reflect.apply(resolveId, undefined, [source]) as unknown;
  expect(resolve('/w/locales/ja/class.json')).toBeUndefined();
  expect(resolve('/w/locales/ja/lesson-index.json')).toMatch(/ja\/lesson-index\.json$/u);
});
