// Finds lessons and steps by their titles and by everyday words, without a network: the words of the index lie on the phone.
import MiniSearch from 'minisearch';

import { plainKana, romajiAsKana } from '#i18n/plain-kana.ts';
import type { Words } from '#i18n/use-words.ts';

/** A lesson, or a step of one. */
export type Found = { readonly lesson: string; readonly step: string | undefined };

/** Which lessons there are, with the steps that have a title of their own; `hasKana` where the index also has their kana. */
export type Findable = {
  readonly lesson: string;
  readonly steps: readonly string[];
  readonly hasKana: boolean;
};

type Entry = Found & { readonly id: string; readonly title: string; readonly about: string };

const MOST = 12;

/** Japanese is written without spaces: a text is looked up by each letter and each two letters that stand together. */
function pieces(text: string): string[] {
  const letters = Array.from(text);
  return [...letters, ...letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)];
}

/** The forms in which a text of ours may be written: as it stands, and by its readings. */
const forms = (say: Words, key: string) => `${plainKana(say.plain(key))} ${plainKana(say.spoken(key))}`;

function entriesOf(say: Words, { lesson, steps, hasKana }: Findable): Entry[] {
  const kana = hasKana ? ` ${forms(say, `${lesson}.kana`)}` : '';
  const whole = {
    id: lesson,
    lesson,
    step: undefined,
    title: forms(say, `${lesson}.title`),
    about: `${forms(say, `${lesson}.about`)} ${forms(say, `${lesson}.find`)}${kana}`,
  };
  const parts = steps.map((step) => ({
    id: `${lesson} ${step}`,
    lesson,
    step,
    title: forms(say, `${lesson}.steps.${step}`),
    about: '',
  }));
  return [whole, ...parts];
}

const newIndex = () =>
  new MiniSearch<Entry>({
    fields: ['title', 'about'],
    storeFields: ['lesson', 'step'],
    tokenize: (text) => text.split(' ').flatMap(pieces),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 }, combineWith: 'AND' },
  });

/** Every piece of the longest form must be found; a single letter counts only when it is all there is. */
const queryOf = (typed: string) => {
  const letters = Array.from(typed);
  return letters.length < 2 ? letters : pieces(typed).slice(letters.length);
};

/** A search over these lessons in the language of `say`, the words of the lesson index. */
export function makeLessonSearch(say: Words, lessons: readonly Findable[]): (typed: string) => Found[] {
  const index = newIndex();
  index.addAll(lessons.flatMap((lesson) => entriesOf(say, lesson)));
  const find = (plain: string): Found[] =>
    plain === ''
      ? []
      : index
          .search({ combineWith: 'AND', queries: queryOf(plain) })
          .map(({ lesson, step }) => ({ lesson: String(lesson), step: step as string | undefined }));
  return (typed) => {
    const asWritten = find(plainKana(typed));
    return (asWritten.length > 0 ? asWritten : find(romajiAsKana(typed))).slice(0, MOST);
  };
}
