import { useEffect, useState } from 'preact/hooks';

import { language } from '#i18n/languages.ts';
import { loadWords, wordsOf } from '#i18n/start-i18n.ts';
import { paths } from '#paths.ts';
import { readBegunLesson } from '#reads/begun-lesson.ts';
import { useLive } from '#reads/use-live.ts';

type Resume = { readonly href: string; readonly lesson: string };

/** The lesson begun and not ended, if there is one: where it goes on and its name. */
export function useResume(): Resume | undefined {
  const begun = useLive(['progress'], readBegunLesson);
  const lesson = begun?.lesson;
  const code = language.value;
  const [named, setNamed] = useState<{ lesson: string; code: string }>();
  useEffect(() => {
    if (lesson === undefined) return;
    // Words that cannot come leave the row as it is: it still leads to the lessons.
    void loadWords([`lessons/${lesson}`]).then(
      () => setNamed({ lesson, code }),
      () => undefined,
    );
  }, [lesson, code]);
  if (!begun || named?.lesson !== begun.lesson || named.code !== code) return undefined;
  return {
    href: paths.step(begun.lesson, begun.at),
    lesson: wordsOf(`lessons/${begun.lesson}`, 'title'),
  };
}
