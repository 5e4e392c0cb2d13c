// The words of the CSV files, in the language of the town's office.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import * as v from 'valibot';

import words from '../../locales/ja/csv.json' with { type: 'json' };

const READING = /(?<!\{)\{([^{}|]+)\|[^{}|]+\}/g;

const LESSONS = new URL('../../locales/ja/lessons/', import.meta.url);

/** The words of `locales/ja/csv.json`, reading marks taken off: a cell has no small letters above it. */
export const csvWords: typeof words = JSON.parse(JSON.stringify(words).replaceAll(READING, '$1'));

const lessonWords = v.object({ title: v.string() });

/** A file name each, read once: a new lesson has its title here without a line of code. */
const titles: ReadonlyMap<string, string> = new Map(
  readdirSync(LESSONS).map((file) => {
    const { title } = v.parse(lessonWords, JSON.parse(readFileSync(new URL(file, LESSONS), 'utf8')));
    return [basename(file, '.json'), title.replaceAll(READING, '$1').replaceAll('/', '')];
  }),
);

/** The title of a lesson as one line without marks. A lesson this collector does not know keeps its id: a newer phone may have it. */
export const lessonTitle = (lesson: string): string => titles.get(lesson) ?? lesson;
