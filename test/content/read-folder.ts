import { readFileSync } from 'node:fs';

import { LANGUAGES, type Language } from '#i18n/languages.ts';

import { filesUnder } from '../support/source-files.ts';
import type { LessonFolder } from './lesson-faults.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** A lesson as it lies below `root`: the project itself, or a sample laid out the same way. */
export function readFolder(id: string, root = '.'): LessonFolder {
  const media = `${root}/public/media/${id}`;
  return {
    id,
    plan: readJson(`${root}/src/content/lessons/${id}.json`),
    words: Object.fromEntries(
      LANGUAGES.map((language) => [language, readJson(`${root}/locales/${language}/lessons/${id}.json`)]),
    ) as Record<Language, unknown>,
    media: Object.fromEntries(
      filesUnder(media, '').map((file) => [file, readFileSync(`${media}/${file}`, 'utf8')]),
    ),
  };
}
