import { useWords } from '#i18n/use-words.ts';
import { lessonIds } from '#reads/lesson-list.ts';

/** The title of a lesson. One this app no longer has is called by its id. */
export function LessonTitle({ lesson }: { readonly lesson: string }) {
  const say = useWords('lesson-index');
  return lessonIds().includes(lesson) ? say(`${lesson}.title`) : <>{lesson}</>;
}
