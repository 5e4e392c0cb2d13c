import { useWords } from '#i18n/use-words.ts';
import { lessonIds } from '#reads/lesson-list.ts';

function KnownTitle({ lesson }: { readonly lesson: string }) {
  return useWords(`lessons/${lesson}`)('title');
}

/** The title of a lesson. One this app no longer has is called by its id. */
export function LessonTitle({ lesson }: { readonly lesson: string }) {
  return lessonIds().includes(lesson) ? <KnownTitle lesson={lesson} /> : <>{lesson}</>;
}
