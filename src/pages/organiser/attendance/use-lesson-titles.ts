import { useEffect, useState } from 'preact/hooks';

import { withoutMarks } from '#i18n/readings.ts';
import { loadWords, wordsOf } from '#i18n/start-i18n.ts';
import { knownLessonsIn } from '#reads/report.ts';
import type { AttendanceRow } from '#shared/reports.ts';

/** The titles of the lessons taught in these rows; a lesson of the town's own, or one whose words are not here, keeps its short name. */
export function useLessonTitles(rows: readonly AttendanceRow[]): (lesson: string) => string {
  const [loaded, setLoaded] = useState<readonly string[]>([]);
  const wanted = knownLessonsIn(rows).join(' ');
  useEffect(() => {
    let isWanted = true;
    const lessons = wanted.split(' ').filter((lesson) => lesson !== '');
    loadWords(lessons.map((lesson) => `lessons/${lesson}`)).then(
      () => isWanted && setLoaded(lessons),
      (error: unknown) => {
        // Without a network the words of a lesson never opened here cannot come.
        if (!(error instanceof TypeError)) throw error;
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return (lesson) => (loaded.includes(lesson) ? withoutMarks(wordsOf(`lessons/${lesson}`, 'title')) : lesson);
}
