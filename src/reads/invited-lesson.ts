import { LESSONS } from '#content/course.ts';
import { invitation } from '#core/progress/invitation.ts';
import type { Day } from '#shared/forms.ts';
import { readAllProgress } from '#storage/progress-store.ts';
import { StorageTrouble } from '#storage/storage-trouble.ts';

/** Which lesson is to be offered once more today? Null without one, and on a phone that cannot look into its memory. */
export async function readInvitedLesson(today: Day): Promise<string | null> {
  try {
    const known = (await readAllProgress()).filter(({ lesson }) => LESSONS.includes(lesson));
    return invitation(known, today) ?? null;
  } catch (error) {
    if (error instanceof StorageTrouble) return null;
    throw error;
  }
}
