import { useEffect, useState } from 'preact/hooks';

import { language } from '#i18n/languages.ts';
import { loadWords, wordsOf } from '#i18n/start-i18n.ts';
import { paths } from '#paths.ts';
import { readAllProgress } from '#reads/all-progress.ts';
import { useLive } from '#reads/use-live.ts';

type Resume = { readonly href: string; readonly lesson: string };

/** The lesson begun and not ended, if there is one: where it goes on and its name. */
export function useResume(): Resume | undefined {
  const progress = useLive(['progress'], readAllProgress);
  const begun = progress?.find((one) => one.at !== null);
  const code = language.value;
  const [named, setNamed] = useState<{ lesson: string; code: string }>();
  useEffect(() => {
    if (begun === undefined) return;
    // Words that cannot come leave the row as it is: it still leads to the lessons.
    void loadWords([`lessons/${begun.lesson}`]).then(
      () => setNamed({ lesson: begun.lesson, code }),
      () => undefined,
    );
  }, [begun?.lesson, code]);
  if (begun === undefined || begun.at === null) return undefined;
  if (named?.lesson !== begun.lesson || named.code !== code) return undefined;
  return {
    href: paths.step(begun.lesson, begun.at),
    lesson: wordsOf(`lessons/${begun.lesson}`, 'title'),
  };
}
