import { LESSONS } from '#content/course.ts';
import { withLesson, withoutLesson } from '#core/attendance/session-facts.ts';
import { changeSession, type Kept } from '#storage/session-store.ts';

/**
 * The tutor ticks a lesson as taught, or takes the tick away. `heads` is how many residents were taught it; null, the usual
 * case, stands for everybody who is in the room when the session ends. Throws for what is no lesson of the course, so that
 * nothing a person typed can become one.
 */
export async function teachLesson(
  sessionId: string,
  lesson: string,
  isTaught: boolean,
  heads: number | null = null,
): Promise<Kept> {
  if (!LESSONS.includes(lesson)) throw new RangeError('no such lesson');
  return changeSession(sessionId, (session) =>
    isTaught ? withLesson(session, lesson, heads) : withoutLesson(session, lesson),
  );
}
