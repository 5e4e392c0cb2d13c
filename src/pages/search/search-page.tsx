import { useRef, useState } from 'preact/hooks';

import { language } from '#i18n/languages.ts';
import { wordKeys } from '#i18n/start-i18n.ts';
import { useWords, wordsFor } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { lessonIds } from '#reads/lesson-list.ts';
import { BigRows, type BigRow } from '#ui/big-rows/big-rows.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { makeLessonSearch, type Findable, type Found } from './lesson-search.ts';

const INDEX = 'lesson-index';

const findable = (lesson: string): Findable => ({
  lesson,
  steps: wordKeys(INDEX, `${lesson}.steps`),
  hasKana: wordKeys(INDEX, lesson).includes('kana'),
});

/** A search in the words of the moment; made anew only when those change. */
function useSearch() {
  const code = language.value;
  const made = useRef<{ code: string; search: ReturnType<typeof makeLessonSearch> }>(undefined);
  if (made.current?.code !== code) {
    made.current = { code, search: makeLessonSearch(wordsFor(INDEX), lessonIds().map(findable)) };
  }
  return made.current.search;
}

/** Looks for a lesson, or a step of one, by everyday words. It finds while one writes, without a network, and keeps nothing. */
export function SearchPage() {
  const say = useWords('search');
  const index = useWords(INDEX);
  const search = useSearch();
  const [typed, setTyped] = useState('');
  const isAsked = typed.trim() !== '';
  const found = search(typed);
  const row = ({ lesson, step }: Found): BigRow => ({
    id: `${lesson} ${step ?? ''}`,
    href: step === undefined ? paths.lesson(lesson) : paths.step(lesson, step),
    title: index(step === undefined ? `${lesson}.title` : `${lesson}.steps.${step}`),
    about:
      step === undefined ? index(`${lesson}.about`) : say('in', { lesson: index.marked(`${lesson}.title`) }),
  });
  return (
    <FramedScreen say={say} back={paths.lessons()} backWords={say('toList')}>
      <TextField
        name="search"
        label={say('label')}
        hint={say('hint')}
        autoComplete="off"
        value={typed}
        onWrite={setTyped}
      />
      <p aria-live="polite">
        {isAsked ? (found.length > 0 ? say('found', { count: found.length }) : say('none')) : null}
      </p>
      {found.length > 0 ? <BigRows rows={found.map(row)} /> : null}
    </FramedScreen>
  );
}
