import { useEffect, useState } from 'preact/hooks';

import { withoutMarks } from '#i18n/readings.ts';
import { loadWords, wordsOf } from '#i18n/start-i18n.ts';
import { knownLessonsIn } from '#reads/report.ts';
import type { AttendanceRow } from '#shared/reports.ts';

/** The titles of the lessons taught in these rows; a lesson of the town's own, or one whose title cannot come, keeps its short name. */
export function useLessonTitles(rows: readonly AttendanceRow[]): (lesson: string) => string {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    let isWanted = true;
    loadWords(['lesson-index']).then(
      () => isWanted && setLoaded(true),
      (error: unknown) => {
        // Without a network the titles of another language cannot come.
        if (!(error instanceof TypeError)) throw error;
      },
    );
    return () => {
      isWanted = false;
    };
  }, []);
  const known = isLoaded ? knownLessonsIn(rows) : [];
  return (lesson) =>
    known.includes(lesson) ? withoutMarks(wordsOf('lesson-index', `${lesson}.title`)) : lesson;
}
